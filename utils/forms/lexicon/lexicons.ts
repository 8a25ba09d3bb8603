import { en } from './en';
import type { Lexicon } from './lexicon';
import { ru } from './ru';

/** Every language Casebook reads, by two-letter code. */
export const LEXICONS: Readonly<Record<string, Lexicon>> = { en, ru };
