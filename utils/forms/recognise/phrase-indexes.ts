import type { FormKind } from '@/utils/model/forms/control-types';
import type { FieldConcept, NumberConcept } from './lexicon/lexicon';
import { LEXICONS } from './lexicon/lexicons';
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
  for (const [language, { fields, numbers, kinds }] of Object.entries(LEXICONS)) {
    indexes.fields.add(language, fields);
    indexes.numbers.add(language, numbers);
    indexes.kinds.add(language, kinds);
  }
  return indexes;
}
