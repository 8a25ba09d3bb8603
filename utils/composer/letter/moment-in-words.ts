import type { MessageLanguage } from '@/utils/composer/message-language';
import { LETTER_WORDING } from './letter-wording';
import { put } from './marks';

/** `2026-11-22` or `2026-11-22T14:20`. */
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;

/**
 * A day, with its time where that is given, as a letter writes it: “22 November 2026 at 14:20”. Nothing is known or said of a time zone:
 * it is the person's own. `''` for what is no moment.
 */
export function momentInWords(moment: string, language: MessageLanguage): string {
  const [, year, month, day, hours, minutes] = MOMENT.exec(moment) ?? [];
  if (year === undefined) return '';
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours ?? 0), Number(minutes ?? 0)));
  const { locale, moment: wording } = LETTER_WORDING[language];
  const date = dayOf(at, language, locale);
  if (hours === undefined) return date;
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });
  const clock = time.format(at);
  const words = put(wording, { date, time: language === 'fr' ? clock.replace(':', '\u00a0h\u00a0') : clock });
  // “Об одинадцятій”: before a vowel.
  return language === 'uk' && hours === '11' ? words.replace(' о ', ' об ') : words;
}

/** What the calendars of browsers leave out of a date in a letter. */
function dayOf(at: Date, language: MessageLanguage, locale: string): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  if (language === 'fr') return date.replace(/^1(?= )/, '1er');
  if (language === 'it') return date.replace(/^1(?= )/, '1º');
  return language === 'pl' ? `${date} r.` : date;
}
