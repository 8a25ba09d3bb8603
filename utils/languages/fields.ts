import type { ControlType, FormKind } from '@/utils/model/forms/control-types';
import { byTag } from './by-tag';

/** Phrases of one language by what they mean, separated by commas: `{ email: 'e-mail, электронная почта, *postadresse' }`. */
export type PhraseTable<Concept extends string> = Partial<Record<Concept, string>>;

/**
 * What a word tells besides the types of controls: `third-party` — somebody else's detail (a friend's e-mail), `not-identity` — words
 * that look like a detail and are none (file name, domain name).
 */
export type FieldConcept = ControlType | 'third-party' | 'not-identity';

/**
 * What a number is of. `number` — the word for number, code or reference itself; `person` — somebody of the company, whose name is not
 * asked of the person; `loyalty` — a card that is no payment card.
 */
export type NumberConcept = NumberedType | 'number' | 'person' | 'loyalty';

/** What labels ask the number of. */
export type NumberedType =
  | 'ticket-number'
  | 'contract-number'
  | 'order-number'
  | 'account-number'
  | 'payment-card'
  | 'national-id'
  | 'tel';

/**
 * How forms are worded in one language. Phrases are separated by commas; case and accents do not matter; `слов*` stands for every word
 * that begins so, `*nummer` for every word that ends so.
 */
export interface FieldWords {
  /** What labels of controls say. */
  fields: PhraseTable<FieldConcept>;
  /** “Number of your earlier complaint”: nouns that say what a number is of, wherever they stand in the label. */
  numbers: PhraseTable<NumberConcept>;
  /** What headings and buttons of forms say. */
  kinds: PhraseTable<FormKind>;
  /** Little words by which the language is told from others. */
  common: string;
  /** Letters of a script that only this one of our languages is written in. */
  script?: RegExp;
  /** Letters that the language has and its neighbours have not; each counts as half a word. */
  letters?: RegExp;
}

export const FIELD_WORDS = byTag(import.meta.glob<FieldWords>('./*/fields.ts', { eager: true, import: 'default' }));
