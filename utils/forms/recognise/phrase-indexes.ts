import { FIELD_WORDS, type FieldConcept, type NumberConcept } from '@/utils/languages/fields';
import type { FormKind } from '@/utils/model/forms/control-types';
import { PhraseIndex } from './phrase-index';

interface Indexes {
  fields: PhraseIndex<FieldConcept>;
  numbers: PhraseIndex<NumberConcept>;
  kinds: PhraseIndex<FormKind>;
}
let indexes: Indexes | null = null;

/** The phrases of all languages, compiled when the first page is read. */
export function phraseIndexes(): Indexes {
  if (indexes) return indexes;
  indexes = { fields: new PhraseIndex(), numbers: new PhraseIndex(), kinds: new PhraseIndex() };
  for (const [language, { fields, numbers, kinds }] of Object.entries(FIELD_WORDS)) {
    indexes.fields.add(language, fields);
    indexes.numbers.add(language, numbers);
    indexes.kinds.add(language, kinds);
  }
  return indexes;
}
