import type { Lexicon } from './lexicon';

export const ps: Lexicon = {
  request: 'غوښتن*,شکایت*',
  marker: 'شمېر*',
  created: 'ثبت شو*,جوړ شو*,واستول شو*',
  yours: 'ستاسو',
};
