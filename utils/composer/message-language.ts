import { LETTER_WORDING, letterIn } from '@/utils/languages/letter';
import { TEMPLATE_WORDING } from '@/utils/languages/templates';

/** Tag of a language that a message can be assembled in. */
export type MessageLanguage = string;

/** Languages that have the wording of letters and of templates. */
export const MESSAGE_LANGUAGES: readonly MessageLanguage[] = Object.keys(LETTER_WORDING).filter((tag) =>
  Object.hasOwn(TEMPLATE_WORDING, tag),
);

export const languageName = (language: MessageLanguage) => letterIn(language).name;

/** The message language for a language tag: its own where there is one, else English. */
export function messageLanguageFor(tag: string): MessageLanguage {
  const code = tag.toLowerCase().split(/[-_]/)[0];
  return MESSAGE_LANGUAGES.find((language) => language === code) ?? 'en';
}
