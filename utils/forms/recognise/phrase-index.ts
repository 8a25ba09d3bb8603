import type { PhraseTable } from '@/utils/languages/fields';
import { foldWords, separateScripts, withoutArticles } from '@/utils/text/words';

export interface PhraseHit<Concept extends string> {
  concept: Concept;
  /** Position of the first word, and how many words the phrase took. */
  start: number;
  length: number;
  languages: ReadonlySet<string>;
  /** Means this only where nothing else is said (`=first`). */
  onlyWhole: boolean;
}

interface Meaning<Concept extends string> {
  concept: Concept;
  language: string;
  onlyWhole: boolean;
}
type Meanings<Concept extends string> = Map<string, Meaning<Concept>[]>;

/** A stem shorter than this would match anything. */
const MIN_STEM = 3;

/**
 * All phrases of all languages. A phrase `stem*` stands for any word that begins so, `*stem` for any that ends so; `=word` for a text that is
 * that word and no more. Matching takes the
 * longest phrase at each position and goes on behind it: linear in the words, for a phrase has a handful of words and a word at most
 * 40 letters. Made to be filled fast, for a page waits for it.
 */
export class PhraseIndex<Concept extends string> {
  private readonly phrases: Meanings<Concept> = new Map();
  private readonly prefixes: Meanings<Concept> = new Map();
  private readonly suffixes: Meanings<Concept> = new Map();
  /** Words of the longest phrase that begins with a word. */
  private readonly reach = new Map<string, number>();

  add(language: string, table: PhraseTable<Concept>): void {
    for (const concept in table) {
      const meaning = { concept, language, onlyWhole: false };
      const whole = { concept, language, onlyWhole: true };
      for (const phrase of normalised(table[concept] ?? ''))
        if (phrase.startsWith('=')) this.addPhrase(phrase.slice(1), whole);
        else this.addPhrase(phrase, meaning);
    }
  }

  /** The hits in a text, left to right, never overlapping. A phrase with several meanings gives a hit for each. */
  find(words: readonly string[]): PhraseHit<Concept>[] {
    const hits: PhraseHit<Concept>[] = [];
    for (let start = 0; start < words.length; ) {
      const [meanings, length] = this.longestAt(words, start);
      const languages = new Map<Concept, Set<string>>();
      for (const { concept, language } of meanings) {
        const known = languages.get(concept);
        if (known) known.add(language);
        else languages.set(concept, new Set([language]));
      }
      for (const [concept, spoken] of languages) {
        const onlyWhole = meanings.every((each) => each.concept !== concept || each.onlyWhole);
        hits.push({ concept, start, length, languages: spoken, onlyWhole });
      }
      start += length;
    }
    return hits;
  }

  private longestAt(words: readonly string[], start: number): [meanings: readonly Meaning<Concept>[], length: number] {
    const first = words[start] ?? '';
    for (let length = Math.min(this.reach.get(first) ?? 0, words.length - start); length > 0; length--) {
      const meanings = this.phrases.get(length === 1 ? first : words.slice(start, start + length).join(' '));
      if (meanings) return [meanings, length];
    }
    for (let cut = first.length; cut >= MIN_STEM; cut--) {
      const meanings = this.prefixes.get(first.slice(0, cut));
      if (meanings) return [meanings, 1];
    }
    for (let cut = 0; cut <= first.length - MIN_STEM; cut++) {
      const meanings = this.suffixes.get(first.slice(cut));
      if (meanings) return [meanings, 1];
    }
    return [[], 1];
  }

  private addPhrase(phrase: string, meaning: Meaning<Concept>): void {
    if (phrase.endsWith('*')) put(this.prefixes, phrase.slice(0, -1), meaning);
    else if (phrase.startsWith('*')) put(this.suffixes, phrase.slice(1), meaning);
    else {
      put(this.phrases, phrase, meaning);
      const end = phrase.indexOf(' ');
      const first = end < 0 ? phrase : phrase.slice(0, end);
      let length = 1;
      for (let at = end; at >= 0; at = phrase.indexOf(' ', at + 1)) length += 1;
      if ((this.reach.get(first) ?? 0) < length) this.reach.set(first, length);
    }
  }
}

function put<Concept extends string>(map: Meanings<Concept>, key: string, meaning: Meaning<Concept>): void {
  const known = map.get(key);
  if (known) known.push(meaning);
  else map.set(key, [meaning]);
}

/** The phrases of a list, their words parted by single blanks and folded as the words of a page are. */
function normalised(list: string): string[] {
  const text = separateScripts(foldWords(list)).replace(/[^\p{L}\p{N},*=]+/gu, ' ');
  return withoutArticles(text)
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
