import { allOf } from '@/utils/languages/all-of';
import { FORM_WORDS } from '@/utils/languages/forms';
import { foldWords, wordsOf, wordsOfName } from '@/utils/text/words';
import type { PhraseHit, PhraseIndex } from './phrase-index';

/** How much of a text a phrase is: all of it, part of a short text, or a few words of a long one. */
type Coverage = 'full' | 'short' | 'long';

export interface PhraseEvidence<Concept extends string> {
  concept: Concept;
  coverage: Coverage;
  /** 1, or less where the phrase means several things or is of another language than the page. */
  share: number;
  /** The phrase stands at the end, where most languages put what a compound is about. */
  words: string;
}

/** What authors put into names besides. */
const NAME_FILLERS = 'txt tb fld 1 2 3 ctl00 wpcf7 contact user customer request ticket data';
/** Words that do not change what is asked for, of all languages. */
const FILLERS: ReadonlySet<string> = new Set(foldWords([...allOf(FORM_WORDS, 'fillers'), NAME_FILLERS].join(' ')).split(/\s+/));
const SHORT_TEXT = 5;
const FOREIGN = 0.75;

/** What a text says, in the words of all languages. `isName` for attributes, whose words are run together. */
export function phraseEvidence<Concept extends string>(
  index: PhraseIndex<Concept>,
  text: string,
  language: string,
  isName = false,
): PhraseEvidence<Concept>[] {
  // A label without a blank in it may be a name that its author left as it was (`ServiceID`).
  const words = isName || !text.includes(' ') ? wordsOfName(text) : wordsOf(text);
  const fillers = words.filter((word) => FILLERS.has(word)).length;
  const hits = index.find(words).filter(({ onlyWhole, length }) => !onlyWhole || length >= words.length - fillers);
  // “Street address” is all address, whether a lexicon has it as one phrase or as two.
  const taken = new Map<Concept, number>();
  for (const { concept, length } of hits) taken.set(concept, (taken.get(concept) ?? 0) + length);
  return byPosition(hits).flatMap((meanings) => {
    const atHome = meanings.filter(({ languages }) => languages.has(language) || (isName && languages.has('en')));
    const heard = atHome.length > 0 ? atHome : meanings;
    return heard.map(({ concept, start, length, languages }) => ({
      concept,
      coverage: coverageOf(taken.get(concept) ?? length, words.length, fillers),
      share: (atHome.length > 0 || languages.has('en') ? 1 : FOREIGN) / heard.length,
      words: words.slice(start, start + length).join(' '),
    }));
  });
}

function coverageOf(length: number, total: number, fillers: number): Coverage {
  if (length >= total - fillers) return 'full';
  return total - fillers <= SHORT_TEXT ? 'short' : 'long';
}

function byPosition<Concept extends string>(hits: readonly PhraseHit<Concept>[]): PhraseHit<Concept>[][] {
  const groups = new Map<number, PhraseHit<Concept>[]>();
  for (const hit of hits) {
    const group = groups.get(hit.start);
    if (group) group.push(hit);
    else groups.set(hit.start, [hit]);
  }
  return [...groups.values()];
}
