import { describe, expect, it } from 'vitest';
import { classifyDocument } from '@/utils/forms/recognise/classify-document';
import type { ControlReading } from '@/utils/model/forms/reading';
import { formAsking, type LanguageSample } from './asked/asked';
import { ASKED_ELSEWHERE } from './asked/asked-elsewhere';
import { ASKED_IN_ENGLISH } from './asked/asked-in-english';
import { ASKED_IN_RUSSIAN } from './asked/asked-in-russian';

const SAMPLES: Readonly<Record<string, LanguageSample>> = { en: ASKED_IN_ENGLISH, ru: ASKED_IN_RUSSIAN, ...ASKED_ELSEWHERE };

describe.each(Object.entries(SAMPLES))('asked in %s', (language, sample) => {
  const recognised = (label: string, change?: Partial<ControlReading>) =>
    classifyDocument(formAsking(label, language, sample, change)).forms[0];
  const rows = Object.entries(sample.asked).flatMap(([type, labels]) => labels.map((label) => [label, type] as const));

  // In capitals and marked as required no label is letter for letter a phrase of the lexicon, which may have been written from it.
  it.each([
    ['as it stands', (label: string) => label],
    ['in capitals, with a star', (label: string) => `${label.toLocaleUpperCase(language)} *`],
  ])('knows what each label asks for, and that the form is one of support: %s', (_, written) => {
    const found = rows.map(([label, type]) => {
      const form = recognised(written(label));
      return { label, type, found: form?.controls[2]?.type, kind: form?.kind };
    });
    expect(found.filter(({ type, found, kind }) => found !== type || kind !== 'support')).toEqual([]);
  });

  it.each(sample.consents)('“%s” beside a box asks for consent', (label) => {
    expect(recognised(label, { widget: 'checkbox', inputType: 'checkbox' })?.controls[2]?.type).toBe('consent');
  });
});
