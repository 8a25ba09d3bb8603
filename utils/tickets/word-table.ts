import { NUMBER_WORDS, type NumberWords, type WordKind } from '@/utils/languages/numbers';
import { foldText } from '@/utils/text/fold-text';
import { letterClass } from '@/utils/text/letter-class';
import { normaliseText } from '@/utils/text/normalise-text';

export interface WordPattern {
  text: string;
  /** Longer words match too. */
  open: boolean;
  /** What it means, by the tag of the language. */
  readings: ReadonlyMap<string, WordKind>;
}

export type Patterns = ReadonlyMap<string, readonly WordPattern[]>;

/** The patterns of all languages by their first two characters, longest first: those that begin a word and those that end a compound. */
export interface WordTable {
  heads: Patterns;
  tails: Patterns;
}

export interface Match {
  pattern: WordPattern;
  kind: WordKind;
}

/** Tags of languages. */
export type Languages = ReadonlySet<string>;

let table: WordTable | undefined;

/** Built at first use: most pages never need it. */
export function wordTable(): WordTable {
  table ??= buildTable(NUMBER_WORDS);
  return table;
}

/**
 * The longest pattern that matches at this place.
 * @param languages only what a word means in these, or in any where null
 */
export function matchAt(patterns: Patterns, folded: string, at: number, languages: Languages | null): Match | undefined {
  return (
    find(patterns.get(folded.slice(at, at + 2)), folded, at, languages) ??
    find(patterns.get(folded.charAt(at)), folded, at, languages)
  );
}

function find(
  bucket: readonly WordPattern[] | undefined,
  folded: string,
  at: number,
  languages: Languages | null,
): Match | undefined {
  for (const pattern of bucket ?? []) {
    if (!folded.startsWith(pattern.text, at) || !endsWell(pattern, folded, at + pattern.text.length)) continue;
    const kind = kindOf(pattern, languages);
    if (kind) return { pattern, kind };
  }
  return undefined;
}

function endsWell({ open }: WordPattern, folded: string, end: number): boolean {
  return open || letterClass(folded.charCodeAt(end - 1)) !== 'spaced' || letterClass(folded.charCodeAt(end)) !== 'spaced';
}

/** Where two languages use one word, the more careful reading wins. */
function kindOf({ readings }: WordPattern, languages: Languages | null): WordKind | undefined {
  let found: WordKind | undefined;
  for (const [language, kind] of readings) {
    if (languages && !languages.has(language)) continue;
    if (!found || KINDS.indexOf(kind) < KINDS.indexOf(found)) found = kind;
  }
  return found;
}

export function buildTable(wordsOf: Readonly<Record<string, NumberWords>>): WordTable {
  const sides = { heads: new Map<string, Entry>(), tails: new Map<string, Entry>() };
  for (const [language, words] of Object.entries(wordsOf)) {
    for (const kind of KINDS) {
      for (const word of words[kind]?.split(',') ?? []) {
        const folded = foldText(normaliseText(word.trim()));
        const text = folded.replace(/^\*|\*$/g, '');
        if (text === '') continue;
        const entries = folded.startsWith('*') ? sides.tails : sides.heads;
        const open = folded.endsWith('*');
        const key = `${text}${open ? '*' : ''}`;
        const entry = entries.get(key) ?? { text, open, readings: new Map<string, WordKind>() };
        if (!entry.readings.has(language)) entry.readings.set(language, kind);
        entries.set(key, entry);
      }
    }
  }
  return { heads: bucketed(sides.heads), tails: bucketed(sides.tails) };
}

interface Entry extends WordPattern {
  readings: Map<string, WordKind>;
}

function bucketed(entries: ReadonlyMap<string, Entry>): Patterns {
  const buckets = new Map<string, WordPattern[]>();
  for (const entry of entries.values()) {
    const key = entry.text.slice(0, 2);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(entry);
    else buckets.set(key, [entry]);
  }
  for (const bucket of buckets.values()) bucket.sort((one, two) => two.text.length - one.text.length);
  return buckets;
}

/** In the order of care. */
const KINDS: readonly WordKind[] = [
  'settled',
  'other',
  'prompt',
  'request',
  'ambiguous',
  'generic',
  'created',
  'received',
  'assigned',
  'marker',
  'message',
  'promise',
  'yours',
  'unit',
  'small',
];
