import type { MessageLanguage } from './message-language';

/** The page's own words about what went wrong, as a sentence of the message. */
export function quoteError(text: string, language: MessageLanguage): string {
  return language === 'ru' ? `Страница сообщает: «${text}».` : `The page says: “${text}”.`;
}
