import type { NumberWords } from '@/utils/languages/numbers';

export default {
  request: 'غوښتن*,شکایت*',
  marker: 'شمېر*',
  created: 'ثبت شو*,جوړ شو*,واستول شو*',
  yours: 'ستاسو',
} satisfies NumberWords;
