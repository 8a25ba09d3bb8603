import type { Label } from './label-of';
import { labelBefore, labelBehind } from './label-of';
import type { ReadSentence } from './read-sentence';
import type { Item } from './scan-words';

/** All that is known about one id, for the rules to judge. */
export interface TicketEvidence {
  item: Item & { id: NonNullable<Item['id']> };
  sentence: ReadSentence;
  label: Label;
  behind: Pick<Label, 'noun' | 'marker' | 'foreign'>;
  /** The best statement in the sentence itself. */
  own: ReadSentence['statement'];
  /** The best statement in the sentences around it. */
  near: ReadSentence['statement'];
  /** "We will reply", "keep this number", in the sentence or around it. */
  promise: boolean;
  /** A sentence right before or behind speaks of something old, or of an error. */
  settledNear: boolean;
  /** "created" stands right before or right behind the id. */
  touchesCreated: boolean;
  /** The id begins the sentence. */
  first: boolean;
  /** The id begins the sentence and the sentence before it ended with a statement or a label. */
  answers: 'label' | 'statement' | null;
  /** The sentence before speaks of another thing: "Ticket sold!". */
  otherBefore: boolean;
  /** The next sentence begins with another thing's name: "Amount: 450". */
  otherBehind: boolean;
  /** The sentence gives the number and does not just name the request by it: "your case number is 5", not "your case number 5 has …". */
  gives: boolean;
  /** The sentence is nothing but the id and its label. */
  bare: boolean;
  /** The sentence is nothing but the id, or goes on behind a dash. */
  alone: boolean;
}

const BARE: ReadonlySet<Item['kind']> = new Set(['request', 'ambiguous', 'generic', 'marker', 'yours', 'small', 'mark']);
const BEFORE = 3;
const BEHIND = 2;
const RANK = { request: 3, message: 2, loose: 1 } as const;

/**
 * @param at index of the sentence
 * @param index index of the id among its items
 */
export function gatherEvidence(sentences: readonly ReadSentence[], at: number, index: number): TicketEvidence | null {
  const sentence = sentences[at];
  const item = sentence?.items[index];
  if (!sentence || !item?.id) return null;
  const previous = sentences[at - 1];
  const first = !sentence.items.slice(0, index).some(({ kind }) => kind !== 'mark' && kind !== 'small');
  let label = labelBefore(sentence.items, index);
  let answers: TicketEvidence['answers'] = null;
  if (first && previous && isLabelLine(previous)) {
    const above = labelBefore(previous.items, previous.items.length);
    if (above.noun || above.marker || above.foreign) {
      label = { ...above, sign: above.sign || label.sign };
      answers = 'label';
    }
  }
  if (first && answers === null && previous?.statement === 'request') answers = 'statement';
  const around = sentences.slice(Math.max(0, at - BEFORE), at + BEHIND + 1).filter((other) => other !== sentence);
  return {
    item: { ...item, id: item.id },
    sentence,
    label,
    behind: labelBehind(sentence.items, index),
    own: sentence.statement,
    near: best(around.map(statementNear)),
    promise: [sentence, ...around].some(({ has }) => has.has('promise')),
    settledNear: [previous, sentences[at + 1]].some((other) => other?.has.has('settled') === true),
    touchesCreated: touches(sentence.items, index),
    first,
    answers,
    otherBefore: previous?.statement === null && previous.has.has('other'),
    otherBehind: sentences[at + 1]?.items[0]?.kind === 'other',
    gives:
      label.colon ||
      label.linked ||
      answers === 'label' ||
      sentence.items.slice(index + 1).every(({ kind }) => kind === 'mark'),
    bare: sentence.items.every((each, other) => other === index || BARE.has(each.kind)),
    alone: isAlone(sentence.items, index),
  };
}

/** A line that names a number and does not give one: «Номер заявки», "Your case number is:". */
function isLabelLine(sentence: ReadSentence): boolean {
  return !sentence.has.has('id') && sentence.items.length <= 12 && !sentence.has.has('prompt');
}

/** Where a statement names another thing too, it may speak of that. */
function statementNear({ statement, has }: ReadSentence): ReadSentence['statement'] {
  return statement !== null && has.has('other') ? 'loose' : statement;
}

function best(statements: readonly ReadSentence['statement'][]): ReadSentence['statement'] {
  return statements.reduce((one, two) => (rank(two) > rank(one) ? two : one), null);
}

function rank(statement: ReadSentence['statement']): number {
  return statement === null ? 0 : RANK[statement];
}

function touches(items: readonly Item[], index: number): boolean {
  const isFiled = (item: Item | undefined) => item?.kind === 'created' || item?.kind === 'received';
  let left = index - 1;
  while (items[left]?.kind === 'mark' || items[left]?.kind === 'small') left -= 1;
  let right = index + 1;
  while (items[right]?.kind === 'mark' || items[right]?.kind === 'small') right += 1;
  return isFiled(items[left]) || isFiled(items[right]);
}

function isAlone(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return items.slice(0, index).every(({ kind }) => kind === 'mark') && (next === undefined || next.kind === 'mark');
}
