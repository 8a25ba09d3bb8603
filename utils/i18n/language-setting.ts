import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { LANGUAGES, type Language } from './translator';

/** `browser`: the language of the browser's own interface. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

const KEY = 'local:language';
const choiceSchema = v.fallback(v.picklist(LANGUAGE_CHOICES), 'browser');

export async function languageChoice(): Promise<LanguageChoice> {
  return v.parse(choiceSchema, await storage.getItem<unknown>(KEY));
}

export function chooseLanguage(choice: LanguageChoice): Promise<void> {
  return storage.setItem(KEY, choice);
}

/** Calls back when the person chooses another language, in whichever page. Returns the function that stops it. */
export function watchLanguageChoice(changed: (choice: LanguageChoice) => void): () => void {
  return storage.watch<unknown>(KEY, (choice) => changed(v.parse(choiceSchema, choice)));
}

/** The language to speak for a choice. Languages that read Russian more readily than English get it where there is none of their own. */
export function resolveLanguage(choice: LanguageChoice, browserLanguage = browser.i18n.getUILanguage()): Language {
  if (choice !== 'browser') return choice;
  return /^(ru|be|kk)\b/i.test(browserLanguage) ? 'ru' : 'en';
}
