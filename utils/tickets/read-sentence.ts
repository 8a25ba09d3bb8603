import type { WordKind } from '@/utils/languages/numbers';
import { activeLanguages, tallyLanguages } from './active-languages';
import { type Item, scanWords } from './scan-words';
import type { Sentence } from './split-sentences';
import type { Languages } from './word-table';

/** A sentence with its items, and what it says about a request on the whole. */
export interface ReadSentence extends Sentence {
  items: readonly Item[];
  /** It says that something was filed now. `loose` where it does not say what. */
  statement: 'request' | 'message' | 'loose' | null;
  has: ReadonlySet<Item['kind']>;
}

/** Reads every sentence in the languages of the passage it stands in. */
export function readSentences(sentences: readonly Sentence[]): ReadSentence[] {
  const tallies = sentences.map(({ folded }) => tallyLanguages(folded));
  return sentences.map((sentence, at) => readSentence(sentence, activeLanguages(tallies, at)));
}

function readSentence(sentence: Sentence, languages: Languages | null): ReadSentence {
  const items = scanWords(sentence.text, sentence.folded, languages);
  const has = new Set(items.map(({ kind }) => kind));
  // "was assigned the number 5" files a request; "request number 5 was assigned" goes on with one.
  if (has.delete('assigned')) has.add(givesNumber(items) ? 'created' : 'settled');
  return { ...sentence, items, has, statement: statementOf(has) };
}

function givesNumber(items: readonly Item[]): boolean {
  return items.some(({ kind }, at) =>
    kind === 'marker' || kind === 'generic'
      ? !isNoun(items[at - 1]) && !namesNoun(items, at + 1)
      : kind === 'assigned' &&
        (leadsToLabel(items, at + 1) || ((isMarker(items[at - 1]) || isNoun(items[at - 1])) && leadsToId(items, at + 1))),
  );
}

/** "assigned case number 5" */
function leadsToLabel(items: readonly Item[], from: number): boolean {
  const at = skipSmall(items, from);
  return isMarker(items[at]) || (isNoun(items[at]) && isMarker(items[at + 1]));
}

/** "the number of the case assigned is 5" */
function leadsToId(items: readonly Item[], from: number): boolean {
  return items[skipSmall(items, from)]?.kind === 'id';
}

/** "number of the request" */
function namesNoun(items: readonly Item[], from: number): boolean {
  return isNoun(items[skipSmall(items, from)]);
}

function skipSmall(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === 'small' || items[at]?.kind === 'yours') at += 1;
  return at;
}

function isMarker(item: Item | undefined): boolean {
  return item?.kind === 'marker' || item?.kind === 'generic';
}

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'request' || item?.kind === 'ambiguous' || item?.kind === 'generic';
}

function statementOf(has: ReadonlySet<Item['kind']>): ReadSentence['statement'] {
  const any = (...kinds: WordKind[]) => kinds.some((kind) => has.has(kind));
  const isFiled = has.has('created') || (has.has('received') && any('yours', 'message', 'request', 'ambiguous'));
  if (!isFiled || any('settled', 'prompt')) return null;
  if (any('request', 'ambiguous')) return 'request';
  if (has.has('other')) return null;
  return has.has('message') ? 'message' : 'loose';
}
