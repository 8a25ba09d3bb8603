import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'പരാതി*,അഭ്യർത്ഥന*,ടിക്കറ്റ്*',
  marker: 'നമ്പർ*',
  created: 'സൃഷ്ടിച്ച*,രജിസ്റ്റർ,സമർപ്പിച്ച*,വിജയകരമായി,അയച്ച*',
  yours: 'നിങ്ങളുടെ',
} satisfies NumberWords;
