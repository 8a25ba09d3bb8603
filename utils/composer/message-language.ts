/** Languages a message can be assembled in. */
export const MESSAGE_LANGUAGES = ['en', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'tr'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** What each calls itself: a list of languages is read by those who speak them. */
export const LANGUAGE_NAMES: Record<MessageLanguage, string> = {
  en: 'English',
  ru: 'Русский',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
  pl: 'Polski',
  uk: 'Українська',
  tr: 'Türkçe',
};

/** The message language for a language tag: its own where there is one, else English. */
export function messageLanguageFor(tag: string): MessageLanguage {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return MESSAGE_LANGUAGES.find((language) => language === code) ?? 'en';
}
