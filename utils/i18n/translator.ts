import { en, type Message, type MessageKey } from './en';
import { ru } from './ru';

export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Record<Language, Record<MessageKey, Message>> = { en, ru };

export interface Translator {
  language: Language;
  /** The text for a key, with `{name}` replaced. A message with plural forms is chosen by `count`. */
  t: (key: MessageKey, values?: Record<string, string | number>) => string;
  /** `18 Nov 2026, 14:20`, from ms since the epoch. */
  dateTime: (time: number) => string;
  /** `212 kB`, from bytes. */
  size: (bytes: number) => string;
}

export function createTranslator(language: Language): Translator {
  const catalogue = CATALOGUES[language];
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const megabytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

  return {
    language,
    t: (key, values = {}) => {
      const message = catalogue[key];
      const text = typeof message === 'string' ? message : (message[plural.select(Number(values.count))] ?? message.other);
      return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = values[name];
        if (value === undefined) return placeholder;
        return typeof value === 'number' ? number.format(value) : value;
      });
    },
    dateTime: (time) => dates.format(time),
    size: (bytes) => (bytes < 1_000_000 ? kilobytes.format(Math.max(1, bytes / 1000)) : megabytes.format(bytes / 1_000_000)),
  };
}
