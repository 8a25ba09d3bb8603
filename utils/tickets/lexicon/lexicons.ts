import { en } from './en';
import type { Lexicon } from './lexicon';
import { ru } from './ru';

/** Every language that the extraction can read. */
export const LEXICONS: readonly Lexicon[] = [en, ru];
