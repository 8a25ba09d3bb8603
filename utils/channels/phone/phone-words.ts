import { alternativesOf } from '@/utils/languages/alternatives-of';
import { CHANNEL_WORDS, type ChannelWordKind } from '@/utils/languages/channels';
import { PHONE_WORDS } from '@/utils/languages/phones';

/** Where a word begins. */
const BEGIN = '(?<![\\p{L}\\p{N}])';
const words = (kind: ChannelWordKind) => new RegExp(`${BEGIN}(?:${alternativesOf(CHANNEL_WORDS, kind)})`, 'iu');

/** What comes right before or after a fax number. */
export const FAX = words('fax');

/** Numbers of which nobody is called: tax, registration, bank. Nothing else is meant by these words. */
export const NOT_DIALLED = words('notDialled');

/** Words for what has a number, and about which people are called as well: only what they name themselves is not dialled. */
export const NUMBERED = words('numbered');

/** What shows how a number is written, right before it. */
export const SHOWN = new RegExp(
  `${BEGIN}(?:(?:${alternativesOf(CHANNEL_WORDS, 'example')})[\\s:,–—"«(]*$|(?:${alternativesOf(CHANNEL_WORDS, 'exampleOf')})[^.;!?\\d]{0,30}$)`,
  'iu',
);

/** Words that say what follows is dialled. */
export const DIALLED = words('dialled');

/** The same in writing that sets no spaces between words. */
export const DIALLED_UNSPACED = new RegExp(alternativesOf(CHANNEL_WORDS, 'dialledUnspaced'), 'u');

/** What stands right after a number that counts, measures or costs something. */
export const COUNTS = new RegExp(`^\\s*(?:[%‰°€$£¥₽₴₸₺₹₩₪]|(?:${alternativesOf(PHONE_WORDS, 'counted')})(?![\\p{L}]))`, 'iu');

/** What stands right before a sum. */
export const MONEY_BEFORE =
  /(?:[€$£¥₽₴₸₺₹₩₪№#]|(?<![\p{L}])(?:usd|eur|gbp|rub|uah|rs|inr|pln|chf|kr|no|nr|n°|n\.º|№\s?))\.?:?\s*$/iu;
