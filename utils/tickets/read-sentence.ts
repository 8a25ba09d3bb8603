import type { Lexicon } from './lexicon/lexicon';
import { type Item, scanWords } from './scan-words';
import type { Sentence } from './split-sentences';

/** A sentence with its items, and what it says about a request on the whole. */
export interface ReadSentence extends Sentence {
  items: readonly Item[];
  /** It says that something was filed now. `loose` where it does not say what. */
  statement: 'request' | 'message' | 'loose' | null;
  has: ReadonlySet<Item['kind']>;
}

export function readSentence(sentence: Sentence): ReadSentence {
  const items = scanWords(sentence.text, sentence.folded);
  const has = new Set(items.map(({ kind }) => kind));
  return { ...sentence, items, has, statement: statementOf(has) };
}

function statementOf(has: ReadonlySet<Item['kind']>): ReadSentence['statement'] {
  const any = (...kinds: (keyof Lexicon)[]) => kinds.some((kind) => has.has(kind));
  const isFiled = has.has('created') || (has.has('received') && any('yours', 'message', 'request'));
  if (!isFiled || any('settled', 'prompt')) return null;
  if (any('request', 'ambiguous')) return 'request';
  if (has.has('other')) return null;
  return has.has('message') ? 'message' : 'loose';
}
