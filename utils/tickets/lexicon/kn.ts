import type { Lexicon } from './lexicon';

export const kn: Lexicon = {
  request: 'ದೂರು*,ವಿನಂತಿ*,ಟಿಕೆಟ್*',
  marker: 'ಸಂಖ್ಯೆ*',
  created: 'ರಚಿಸ*,ನೋಂದಾಯಿಸ*,ಸಲ್ಲಿಸ*,ಯಶಸ್ವಿಯಾಗಿ,ದಾಖಲ*',
  yours: 'ನಿಮ್ಮ',
};
