/** Languages a message can be assembled in. */
export const MESSAGE_LANGUAGES = ['en', 'ru'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** The message language for a page's language: a Russian page is answered in Russian, any other in English. */
export function messageLanguageFor(pageLanguage: string): MessageLanguage {
  return /^ru\b/i.test(pageLanguage) ? 'ru' : 'en';
}
