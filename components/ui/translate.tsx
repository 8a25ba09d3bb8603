import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type LanguageChoice, languageChoice, resolveLanguage, watchLanguageChoice } from '@/utils/i18n/language-setting';
import { createTranslator, type Translator } from '@/utils/i18n/translator';

const TranslateContext = createContext<Translator>(createTranslator('en'));

export function useTranslate(): Translator {
  return useContext(TranslateContext);
}

/** Speaks the language the person has chosen, and changes it the moment they choose another. Shows nothing before it is known. */
export function TranslateProvider({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState<LanguageChoice | null>(null);
  useEffect(() => {
    languageChoice().then(setChoice, () => setChoice('browser'));
    return watchLanguageChoice(setChoice);
  }, []);
  const translator = useMemo(() => (choice === null ? null : createTranslator(resolveLanguage(choice))), [choice]);
  useEffect(() => {
    if (translator) document.documentElement.lang = translator.language;
  }, [translator]);
  if (!translator) return null;
  return (
    <I18nProvider locale={translator.language}>
      <TranslateContext.Provider value={translator}>{children}</TranslateContext.Provider>
    </I18nProvider>
  );
}
