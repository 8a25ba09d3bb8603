import type { PhraseHit, PhraseIndex } from './phrase-index';
import { wordsOf, wordsOfName } from './words';

/** How much of a text a phrase is: all of it, part of a short text, or a few words of a long one. */
export type Coverage = 'full' | 'short' | 'long';

export interface PhraseEvidence<Concept extends string> {
  concept: Concept;
  coverage: Coverage;
  /** 1, or less where the phrase means several things or is of another language than the page. */
  share: number;
  /** The phrase stands at the end, where most languages put what a compound is about. */
  words: string;
}

/** Words that ask, point or soften, and do not change what is asked for. */
const FILLERS: ReadonlySet<string> = new Set(
  `the a an your my our of to for and or in please enter type provide fill write here optional required field is it this if any form input text txt tb fld
  ваш ваша ваше ваши свой свою свое введите укажите пожалуйста обязательно поле мой ihr ihre bitte votre vos veuillez su tu seu sua your 1 2 3 ctl00 le la les l de der die das el
  wpcf7 contact user customer request ticket data`.split(/\s+/),
);
const SHORT_TEXT = 5;
const FOREIGN = 0.75;

/** What a text says, in the words of all languages. `isName` for attributes, whose words are run together. */
export function phraseEvidence<Concept extends string>(
  index: PhraseIndex<Concept>,
  text: string,
  language: string,
  isName = false,
): PhraseEvidence<Concept>[] {
  const words = isName ? wordsOfName(text) : wordsOf(text);
  const hits = index.find(words);
  const fillers = words.filter((word) => FILLERS.has(word)).length;
  return byPosition(hits).flatMap((meanings) => {
    const atHome = meanings.filter(({ languages }) => languages.has(language) || (isName && languages.has('en')));
    const heard = atHome.length > 0 ? atHome : meanings;
    return heard.map(({ concept, start, length, languages }) => ({
      concept,
      coverage: coverageOf(length, words.length, fillers),
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
