import { byTag } from './by-tag';
import { commonFirst } from './common-first';

/** Words right before and after numbers, as sources of regular expressions; what is dialled or not by its name stands in `channels.ts`. */
export type PhoneWords = Readonly<Partial<Record<PhoneWordKind, readonly string[]>>>;

export type PhoneWordKind =
  /** Right before a short number, leaving no doubt: it is called. */
  | 'call'
  /** The same in writing that sets no spaces between words. */
  | 'callUnspaced'
  /** “From your mobile”, right before one: the preposition, what may stand between, and the mobile. */
  | 'from'
  | 'whose'
  | 'mobile'
  /** Over a short number that stands alone. */
  | 'callHeading'
  /** After a short number: how it can be dialled. */
  | 'callAfter'
  /** The same, in brackets or behind a dash. */
  | 'mobileAfter'
  /** Between two numbers of which either is dialled. */
  | 'or'
  /** The same where the first is known to be a number: these stand in addresses too. */
  | 'looseOr'
  /** Between a number in full and the end of the next one, which shares its beginning. */
  | 'andNext'
  /** Between two hours. */
  | 'until'
  /** Before a word that is sent to a short number, where a machine answers; as it is written. */
  | 'keyword'
  /** Over a field of a form. */
  | 'formField'
  /** “Phone/fax”: the phone, what may stand between, and the fax. */
  | 'phoneAndFax'
  | 'and'
  | 'faxName'
  /** “SMS BLOCK to”: what is sent to a machine. */
  | 'send'
  | 'sendTo'
  /** Between the name of a thing and its number. */
  | 'number'
  /** Right before an extension. */
  | 'extension'
  /** Right after a number that counts, measures or costs something. */
  | 'counted';

export const PHONE_WORDS = commonFirst(
  byTag(import.meta.glob<PhoneWords>('./*/phones.ts', { eager: true, import: 'default' })),
);
