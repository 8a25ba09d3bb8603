import type { ControlType, FormKind } from '@/utils/forms/control-types';
import type { PhraseTable } from '@/utils/forms/phrase-index';

/**
 * What a word tells besides the types of controls: `third-party` — somebody else's detail (a friend's e-mail), `not-identity` — words
 * that look like a detail and are none (file name, domain name).
 */
export type FieldConcept = ControlType | 'third-party' | 'not-identity';

/**
 * How forms are worded in one language. Phrases are separated by commas; case and accents do not matter; `слов*` stands for every word
 * that begins so, `*nummer` for every word that ends so.
 */
export interface Lexicon {
  /** What labels of controls say. */
  fields: PhraseTable<FieldConcept>;
  /** What headings and buttons of forms say. */
  kinds: PhraseTable<FormKind>;
  /** Little words by which the language is told from others. */
  common: string;
}
