import type { MessageLanguage } from './message-language';

/** The sentence around the page's own words, in the quotation marks of each language. */
const SENTENCES: Readonly<Record<MessageLanguage, readonly [before: string, after: string]>> = {
  en: ['The page says: “', '”.'],
  ru: ['Страница сообщает: «', '».'],
  uk: ['Сторінка повідомляє: «', '».'],
  de: ['Die Seite meldet: „', '“.'],
  fr: ['La page affiche : « ', ' ».'],
  es: ['La página dice: «', '».'],
  it: ['La pagina dice: «', '».'],
  pt: ['A página diz: “', '”.'],
  pl: ['Strona podaje: „', '”.'],
  tr: ['Sayfadaki ileti: “', '”.'],
};

/** The page's own words about what went wrong, as a sentence of the message. */
export function quoteError(text: string, language: MessageLanguage): string {
  const [before, after] = SENTENCES[language];
  return `${before}${text}${after}`;
}
