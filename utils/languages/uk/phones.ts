import type { PhoneWords } from '@/utils/languages/phones';

export default {
  call: ['короткий номер', 'зателефонуйте(?: за номером)?', 'за номером'],
  callHeading: ['телефон', 'гаряча'],
  callAfter: ['безкоштов', 'з мобільн'],
  mobileAfter: ['з мобільн'],
  or: ['або'],
  and: ['та'],
  counted: ['грн'],
} satisfies PhoneWords;
