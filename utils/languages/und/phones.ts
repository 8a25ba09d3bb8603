import type { PhoneWords } from '@/utils/languages/phones';

export default {
  counted: ['usd', 'eur', 'gbp', 'rub', 'uah', 'pln', 'kzt', 'chf', 'min', 'kg', 'km', 'gb', 'mb'],
} satisfies PhoneWords;
