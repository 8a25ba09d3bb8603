import { languageChoice, resolveLanguage } from './language-setting';
import { createTranslator, type Translator } from './translator';

/** For code without a page: the translator of the language the person has chosen. */
export async function currentTranslator(): Promise<Translator> {
  return createTranslator(resolveLanguage(await languageChoice()));
}
