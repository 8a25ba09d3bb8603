import { foldText } from './fold-text';
import { letterClass } from './letter-class';
import type { Lexicon, WordKind } from './lexicon/lexicon';
import { LEXICONS } from './lexicon/lexicons';
import { normaliseText } from './normalise-text';

export interface WordPattern {
  text: string;
  kind: WordKind;
  /** Longer words match too. */
  open: boolean;
}

/** The patterns of all lexicons by their first two characters, longest first: those that begin a word and those that end a compound. */
export interface WordTable {
  heads: ReadonlyMap<string, readonly WordPattern[]>;
  tails: ReadonlyMap<string, readonly WordPattern[]>;
}

let table: WordTable | undefined;

/** Built at first use: most pages never need it. */
export function wordTable(): WordTable {
  table ??= buildTable(LEXICONS);
  return table;
}

/** The pattern that matches at this place, the longest. */
export function matchAt(patterns: WordTable['heads'], folded: string, at: number): WordPattern | undefined {
  return find(patterns.get(folded.slice(at, at + 2)), folded, at) ?? find(patterns.get(folded.charAt(at)), folded, at);
}

function find(bucket: readonly WordPattern[] | undefined, folded: string, at: number): WordPattern | undefined {
  return bucket?.find(({ text, open }) => {
    if (!folded.startsWith(text, at)) return false;
    const end = at + text.length;
    return open || letterClass(folded.charCodeAt(end - 1)) !== 'spaced' || letterClass(folded.charCodeAt(end)) !== 'spaced';
  });
}

export function buildTable(lexicons: readonly Lexicon[]): WordTable {
  const heads = new Map<string, WordPattern[]>();
  const tails = new Map<string, WordPattern[]>();
  for (const lexicon of lexicons) {
    for (const [kind, words] of entriesOf(lexicon)) {
      for (const word of words.split(',')) {
        const folded = foldText(normaliseText(word.trim()));
        const text = folded.replace(/^\*|\*$/g, '');
        if (text === '') continue;
        const side = folded.startsWith('*') ? tails : heads;
        const key = text.slice(0, 2);
        const bucket = side.get(key) ?? [];
        bucket.push({ text, kind, open: folded.endsWith('*') });
        side.set(key, bucket);
      }
    }
  }
  for (const side of [heads, tails]) for (const bucket of side.values()) bucket.sort(byWeight);
  return { heads, tails };
}

const KINDS: readonly WordKind[] = [
  'settled',
  'other',
  'prompt',
  'request',
  'ambiguous',
  'generic',
  'created',
  'received',
  'marker',
  'message',
  'promise',
  'yours',
  'unit',
  'small',
];

/** Where two languages use one word, the more careful reading wins. */
function byWeight(one: WordPattern, two: WordPattern): number {
  return two.text.length - one.text.length || KINDS.indexOf(one.kind) - KINDS.indexOf(two.kind);
}

function entriesOf(lexicon: Lexicon): [WordKind, string][] {
  return KINDS.flatMap((kind): [WordKind, string][] => {
    const words = lexicon[kind];
    return words === undefined ? [] : [[kind, words]];
  });
}
