import { foldText, withoutArticle } from './words';

/** Phrases of one language by what they mean: `{ email: 'e-mail, электронная почта, почт*' }`. */
export type PhraseTable<Concept extends string> = Partial<Record<Concept, string>>;

export interface PhraseHit<Concept extends string> {
  concept: Concept;
  /** Position of the first word, and how many words the phrase took. */
  start: number;
  length: number;
  languages: ReadonlySet<string>;
}

interface Node<Concept extends string> {
  exact: Map<string, Node<Concept>>;
  prefix: Map<string, Node<Concept>> | null;
  suffix: Map<string, Node<Concept>> | null;
  meanings: { concept: Concept; languages: Set<string> }[] | null;
}

const JOINED_SCRIPTS = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu;
/** A stem shorter than this would match anything. */
const MIN_STEM = 3;

/**
 * All phrases of all languages in one tree of words. A word ending in `*` stands for any word that begins so, one beginning with `*`
 * for any that ends so. Matching takes the longest phrase at each position and goes on behind it: linear in the words, for a word has
 * at most 40 letters and a phrase a handful of words.
 */
export class PhraseIndex<Concept extends string> {
  private readonly root: Node<Concept> = newNode();

  add(language: string, table: PhraseTable<Concept>): void {
    for (const concept of Object.keys(table) as Concept[]) {
      for (const phrase of foldText(table[concept] ?? '').split(/[,\n]/)) this.addPhrase(phrase, concept, language);
    }
  }

  /** The hits in a text, left to right, never overlapping. A phrase with several meanings gives a hit for each. */
  find(words: readonly string[]): PhraseHit<Concept>[] {
    const hits: PhraseHit<Concept>[] = [];
    for (let start = 0; start < words.length; ) {
      const best = this.longestAt(words, start);
      for (const { concept, languages } of best?.node.meanings ?? [])
        hits.push({ concept, start, length: best?.length ?? 1, languages });
      start += best?.length ?? 1;
    }
    return hits;
  }

  private longestAt(words: readonly string[], start: number): { node: Node<Concept>; length: number } | null {
    let best: { node: Node<Concept>; length: number } | null = null;
    let level: Node<Concept>[] = [this.root];
    for (let length = 1; start + length <= words.length && level.length > 0; length++) {
      const word = words[start + length - 1] ?? '';
      level = level.flatMap((node) => stepsFrom(node, word));
      // An exact word stands before a stem in `level`, and so wins.
      const complete = level.find((node) => node.meanings);
      if (complete) best = { node: complete, length };
    }
    return best;
  }

  private addPhrase(phrase: string, concept: Concept, language: string): void {
    const words = phrase.replace(JOINED_SCRIPTS, ' $1 ').match(/\*?[\p{L}\p{N}]+\*?/gu);
    if (!words) return;
    let node = this.root;
    for (const word of words) node = childFor(node, withoutArticle(word));
    node.meanings ??= [];
    const known = node.meanings.find((meaning) => meaning.concept === concept);
    if (known) known.languages.add(language);
    else node.meanings.push({ concept, languages: new Set([language]) });
  }
}

function newNode<Concept extends string>(): Node<Concept> {
  return { exact: new Map(), prefix: null, suffix: null, meanings: null };
}

function childFor<Concept extends string>(node: Node<Concept>, pattern: string): Node<Concept> {
  let map = node.exact;
  let word = pattern;
  if (pattern.endsWith('*')) {
    word = pattern.slice(0, -1);
    node.prefix ??= new Map();
    map = node.prefix;
  } else if (pattern.startsWith('*')) {
    word = pattern.slice(1);
    node.suffix ??= new Map();
    map = node.suffix;
  }
  const existing = map.get(word);
  if (existing) return existing;
  const created = newNode<Concept>();
  map.set(word, created);
  return created;
}

/** Exact first, then the longest stem, then the longest ending. */
function stepsFrom<Concept extends string>(node: Node<Concept>, word: string): Node<Concept>[] {
  const steps: Node<Concept>[] = [];
  const exact = node.exact.get(word);
  if (exact) steps.push(exact);
  if (node.prefix) {
    for (let length = word.length; length >= MIN_STEM; length--) {
      const found = node.prefix.get(word.slice(0, length));
      if (found) steps.push(found);
    }
  }
  if (node.suffix) {
    for (let from = 0; from <= word.length - MIN_STEM; from++) {
      const found = node.suffix.get(word.slice(from));
      if (found) steps.push(found);
    }
  }
  return steps;
}
