import type { TicketEvidence } from './evidence';
import type { Item } from './scan-words';

/** A subject line's tag in the middle of a sentence, `[Ticket#2026…]`: help desks write so about requests they have had. */
const TAG = /\[\p{L}[^\][]{0,20}#$/u;

/** Why an id is not the number of the request just sent, although words near it look so; null where nothing speaks against it. */
export function vetoOf(evidence: TicketEvidence): string | null {
  const { item, sentence, label, behind, own, near, first, promise } = evidence;
  const { has, items, text, place } = sentence;
  const index = items.findIndex(({ start }) => start === item.start);
  if (label.foreign === 'other') return 'other thing';
  // The unknown word may be the verb: "your ticket <got> number [77]".
  if (label.foreign && !(has.has('yours') && promise && (label.sign || item.id.shape === 'strong'))) return 'unknown thing';
  if (!label.noun && !label.marker && behind.foreign) return 'other thing';
  if (isQuantity(items, index) || isCount(evidence)) return 'quantity';
  if (isListed(items, index)) return 'list';
  if (has.has('prompt')) return 'prompt';
  if (/\?\W*$/.test(text)) return 'question';
  if (has.has('settled')) return 'settled';
  if (evidence.settledNear && !label.yours && own === null && near === null && !promise) return 'settled near';
  if (!first && place !== 'title' && TAG.test(text.slice(0, item.start))) return 'tag';
  // A purchase or a booking was made, and the words for its number are the same.
  if (has.has('other') && label.noun !== 'request' && own !== 'request') return 'other thing near';
  if (isAmongOthers(evidence)) return 'other thing near';
  if (label.noun === null && own === null && near === null && has.has('other')) return 'other thing near';
  return null;
}

/** "You submitted 4 requests" */
function isCount({ item, label, behind }: TicketEvidence): boolean {
  const isShort = item.id.shape === 'plain' && item.id.value.length <= 3;
  return isShort && behind.noun !== null && !behind.marker && !label.marker && !label.sign && label.noun === null;
}

/** A label of several meanings in a list of things that are no request. */
function isAmongOthers({ label, own, near, sentence, otherBefore, otherBehind }: TicketEvidence): boolean {
  if (label.noun === 'request' || own === 'request') return false;
  const isNear = otherBehind || (otherBefore && !label.yours && near !== 'request');
  if (label.noun) return isNear;
  return isNear && near !== 'request' && !sentence.has.has('request') && !sentence.has.has('ambiguous');
}

function isQuantity(items: readonly Item[], index: number): boolean {
  const id = items[index]?.id;
  if (!id || id.shape === 'strong') return false;
  let next = index + 1;
  while (items[next]?.kind === 'small' || items[next]?.mark === '-') next += 1;
  const kind = items[next]?.kind;
  // "number 5 in the queue"
  return kind === 'unit' || (kind === 'other' && next > index + 1 && id.value.length <= 3);
}

/** Two ids of one form with a comma or "and" between them: requests that were there before. */
function isListed(items: readonly Item[], index: number): boolean {
  return alike(items, index, 1) || alike(items, index, -1);
}

function alike(items: readonly Item[], index: number, step: 1 | -1): boolean {
  const id = items[index]?.id;
  let at = index + step;
  let joined = false;
  for (; items[at]?.kind === 'mark' || items[at]?.kind === 'small'; at += step) {
    const mark = items[at]?.mark;
    if (mark === undefined || mark === ',' || mark === '、' || mark === '،' || mark === '/') joined = true;
  }
  const other = items[at]?.id;
  if (!id || !other || !joined) return false;
  const form = (value: string) => value.replace(/\p{L}/gu, 'a').replace(/\d+/g, '0');
  return form(id.value) === form(other.value) && Math.abs(id.value.length - other.value.length) <= 1;
}
