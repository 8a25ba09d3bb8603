import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'तक्रार*,विनंती*,तिकीट*',
  marker: 'क्रमांक*',
  created: 'नोंदवल*,तयार,यशस्वीरित्या,पाठवल*,सादर',
  yours: 'तुमची,तुमचा,तुमच्या,आपल्या',
  promise: 'धन्यवाद,संपर्क साधू',
  small: 'आहे,झाली,झाले,केली',
} satisfies NumberWords;
