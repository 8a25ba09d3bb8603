import type { FormKind } from '@/utils/model/forms/control-types';
import type { ControlReading, FormReading, FormTextSource } from '@/utils/model/forms/reading';
import { phraseEvidence } from './phrase-evidence';
import { phraseIndexes } from './phrase-indexes';

/** Texts that belong to the form itself; what stands around it may be about something else. */
const OWN: ReadonlySet<FormTextSource> = new Set(['heading', 'legend', 'aria', 'submit', 'attributes']);

/** What a form is called, by its own heading, button and name, before anything is known of its controls. */
export function saidKinds(form: FormReading, language: string): Set<FormKind> {
  const kinds = new Set<FormKind>();
  const alone = aloneIn(form);
  const texts = form.texts.filter(({ source }) => alone || OWN.has(source));
  const named = alone
    ? [
        { source: 'attributes' as const, text: alone.name },
        ...alone.naming.map(({ text }) => ({ source: 'intro' as const, text })),
      ]
    : [];
  for (const { source, text } of [...texts, ...named]) {
    for (const { concept, coverage } of phraseEvidence(phraseIndexes().kinds, text, language, source === 'attributes'))
      if (alone || coverage !== 'long') kinds.add(concept);
  }
  return kinds;
}

/** The only field of a form that a person writes in: all that is said around it is said of it. */
function aloneIn(form: FormReading): ControlReading | null {
  const written = form.controls.filter(({ widget }) => widget !== 'checkbox' && widget !== 'radio' && widget !== 'select');
  return written.length === 1 ? (written[0] ?? null) : null;
}
