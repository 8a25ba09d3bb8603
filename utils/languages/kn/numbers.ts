import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'ದೂರು*,ವಿನಂತಿ*,ಟಿಕೆಟ್*',
  marker: 'ಸಂಖ್ಯೆ*',
  created: 'ರಚಿಸ*,ನೋಂದಾಯಿಸ*,ಸಲ್ಲಿಸ*,ಯಶಸ್ವಿಯಾಗಿ,ದಾಖಲ*',
  yours: 'ನಿಮ್ಮ',
} satisfies NumberWords;
