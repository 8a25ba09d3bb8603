import type { Evidence } from './evidence';
import type { Judgement } from './judge';
import type { ReadSentence } from './read-sentence';

/**
 * A subject line that begins with the number and ends with the state: "[support-42] Cannot log in (Opened)".
 * @param at index of the sentence that the number stands in
 */
export function subjectTag(
  sentences: readonly ReadSentence[],
  at: number,
  { first, item, sentence }: Evidence,
): Judgement | null {
  if (!first || !/^\W*[[(]/.test(sentence.text) || !/^[\])]/.test(sentence.text.slice(item.end, item.end + 1))) return null;
  let end = at;
  while (sentences[end + 1]?.line === sentence.line) end += 1;
  const last = sentences[end];
  if (!last || !/[)\]]$/.test(last.text)) return null;
  const opened = last.items.findLastIndex(({ mark }) => mark === '(' || mark === '[');
  const state = last.items.slice(opened + 1);
  if (opened < 1 || state.some(({ kind }) => kind === 'settled')) return null;
  return state.some(({ kind }) => kind === 'created' || kind === 'received')
    ? { score: 0.9, reason: 'subject with state' }
    : null;
}
