import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/** What requests are about, as stems that options and messages share whatever words they use. */
export const MATTERS = [
  'refund',
  'payment',
  'delivery',
  'technical',
  'access',
  'complaint',
  'warranty',
  'cancellation',
  'wrongItem',
  'suggestion',
] as const;
type Matter = (typeof MATTERS)[number];

/** Words of forms that are looked for one by one, as sources of regular expressions; the names of fields stand in `fields.ts`. */
export interface FormWords extends Readonly<Partial<Record<FormWordKind, readonly string[]>>> {
  /** Stems, no patterns. */
  matters?: Readonly<Partial<Record<Matter, readonly string[]>>>;
  /** How forms write a whole name, where that is not “given, family”. */
  nameOrder?: 'family-given' | 'family-middle-given';
}

export type FormWordKind =
  /** On a button that leads to the next step instead of sending. */
  | 'next'
  /** How people are addressed: nobody's name, and nothing a request needs. */
  | 'honorific'
  /** Ways of answering: asked of a person who is known already. */
  | 'answerBy'
  /** What stands before them: “by” e-mail. */
  | 'answerByPrefix'
  /** “Code” right before a phone number is the one to dial first, whatever else codes are. */
  | 'dialCode'
  /** “Number” among a person's details is the one to call. */
  | 'phoneNumber'
  /** By family and given name labels say the order: “Nachname, Vorname”, «Фамилия, имя, отчество». */
  | 'familyName'
  | 'givenName'
  | 'patronymic'
  /** ФИО, П.І.Б., ПІБ: initials of family name, given name and patronymic in that order. */
  | 'initials'
  /** An address field is for the street alone, or says which line it is. */
  | 'street'
  /** A city field asks for these as well, as they stand beside it on an envelope. */
  | 'postcode'
  | 'region'
  /** A field that takes either a phone number or an e-mail address has both. */
  | 'asksPhone'
  | 'asksEmail'
  /** Until when something is wanted: no date on which it happened. */
  | 'deadline'
  /** “Without the code”, “10 digits”: the number alone, as it is dialled after the country code. */
  | 'without'
  | 'codeLeftOut'
  | 'digits'
  /** Single words that ask, point, own or soften, and do not change what is asked for; no patterns. */
  | 'fillers';

export const FORM_WORDS = commonFirst(byTag(import.meta.glob<FormWords>('./*/forms.ts', { eager: true, import: 'default' })));
