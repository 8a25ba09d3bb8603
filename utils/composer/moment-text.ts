import type { MessageLanguage } from './message-language';

/** British dates: day before month, the month in letters and a 24-hour clock leave nothing to misread in any country. */
const LOCALES: Record<MessageLanguage, string> = { en: 'en-GB', ru: 'ru' };

/** A date and time as a letter writes them: “22 November 2026 at 14:20”. The time zone is the person's, unless another is named. */
export function momentText(moment: Date, language: MessageLanguage, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  }).format(moment);
}
