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

  it.each(rows)('“%s” asks for %s', (label, type) => {
    const form = recognised(label);
    expect(form?.controls[2]?.type).toBe(type);
    expect(form?.kind).toBe('support');
  });

  it.each(sample.consents)('“%s” beside a box asks for consent', (label) => {
    expect(recognised(label, { widget: 'checkbox', inputType: 'checkbox' })?.controls[2]?.type).toBe('consent');
  });
});
