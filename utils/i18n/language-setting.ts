import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from './translator';

/** `browser`: the language of the browser's own interface. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

const KEY = 'language';
const choiceSchema = v.fallback(v.picklist(LANGUAGE_CHOICES), 'browser');

export async function languageChoice(): Promise<LanguageChoice> {
  return v.parse(choiceSchema, (await browser.storage.local.get(KEY))[KEY]);
}

export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  await browser.storage.local.set({ [KEY]: choice });
}

/** Calls back when the person chooses another language, in whichever page. Returns the function that stops it. */
export function watchLanguageChoice(changed: (choice: LanguageChoice) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(v.parse(choiceSchema, changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The language to speak for a choice. Languages that read Russian more readily than English get it where there is none of their own. */
export function resolveLanguage(choice: LanguageChoice, browserLanguage = browser.i18n.getUILanguage()): Language {
  if (choice !== 'browser') return choice;
  return /^(ru|be|kk)\b/i.test(browserLanguage) ? 'ru' : 'en';
}
