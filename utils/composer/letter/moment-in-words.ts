import type { MessageLanguage } from '@/utils/composer/message-language';
import { type LetterWording, letterIn } from '@/utils/languages/letter';
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
  const { locale, moment: wording, dates } = letterIn(language);
  const date = dayOf(at, letterIn(language));
  if (hours === undefined) return date;
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });
  const clock = time.format(at);
  const isEleven = hours === '11';
  return put((isEleven && dates?.atEleven) || wording, { date, time: clock.replace(':', dates?.clockColon ?? ':') });
}

function dayOf(at: Date, { locale, dates }: LetterWording): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  return `${date.replace(/^1(?= )/, dates?.first ?? '1')}${dates?.end ?? ''}`;
}
