import parsePhoneNumber from 'libphonenumber-js/min';
import { alternativesOf } from '@/utils/languages/alternatives-of';
import { PHONE_WORDS } from '@/utils/languages/phones';
import type { FoundPhone } from './find-phones';

/** What follows a number in full as the next one, without the code of the town: “(495) 123-45-67, 765-43-21”. */
const NEXT = new RegExp(
  `^\\s*(?:[,;/]|${alternativesOf(PHONE_WORDS, 'andNext')})\\s*(\\d{1,4}(?:[- ]\\d{2,3}){1,2})(?![\\d)]|[- ]\\d)`,
  'iu',
);

/** Numbers that are written like the end of the one before them, and share its beginning. */
export function localNumbers(text: string, phones: readonly FoundPhone[]): FoundPhone[] {
  return phones.flatMap((phone) => {
    const found: FoundPhone[] = [];
    for (let last = nextTo(phone, text); last; last = nextTo(last, text)) {
      const { at, value } = last;
      if ([...phones, ...found].some((other) => at < other.end && at >= other.at) || found.length > 8) break;
      if (parsePhoneNumber(value)?.isValid()) found.push(last);
      else break;
    }
    return found;
  });
}

function nextTo({ value, display, end, isSaid, extension }: FoundPhone, text: string): FoundPhone | null {
  const [whole = '', written = ''] = (extension === '' && value.startsWith('+') && NEXT.exec(text.slice(end))) || [];
  const ends = new RegExp(`${written.replace(/\d/g, '\\d').replace(/[- ]/g, '[- ]')}$`);
  const digits = written.replace(/\D/g, '');
  if (digits.length < 5 || digits.length > 7 || !ends.test(display)) return null;
  const at = end + whole.length - written.length;
  return {
    value: value.slice(0, -digits.length) + digits,
    display: written,
    at,
    end: at + written.length,
    extension: '',
    isSaid,
  };
}
