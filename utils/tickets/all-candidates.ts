import { MAX_SENTENCE, type TextSegment, type TicketCandidate } from './candidate';
import { type Evidence, gatherEvidence } from './evidence';
import { isMachineId } from './id-shape';
import { type Judgement, judge } from './judge';
import { type ReadSentence, readSentences } from './read-sentence';
import { splitSentences } from './split-sentences';
import { vetoOf } from './vetoes';

/** So many ids are weighed; a page with more is a list or a log. */
const MAX_WEIGHED = 2000;
const VETOED_SCORE = 0.25;
/** Of two ids in one sentence the one made for people is meant. */
const MACHINE_ID_COST = 0.07;

/** Every id in the texts, in reading order, weighed: one that stands there twice comes twice. */
export function allCandidates(segments: readonly TextSegment[]): TicketCandidate[] {
  const sentences = readSentences(splitSentences(segments));
  const candidates: TicketCandidate[] = [];
  const isConfirmed = sentences.some(({ statement, has }) => statement === 'request' && !has.has('id'));
  for (const [at, sentence] of sentences.entries()) {
    for (const [index, { id }] of sentence.items.entries()) {
      if (!id) continue;
      if (candidates.length >= MAX_WEIGHED) return candidates;
      const evidence = gatherEvidence(sentences, at, index);
      if (evidence) candidates.push(candidateOf(evidence, sentences, at, isConfirmed));
    }
  }
  return candidates;
}

function candidateOf(
  evidence: Evidence,
  sentences: readonly ReadSentence[],
  at: number,
  isConfirmed: boolean,
): TicketCandidate {
  const { item, sentence } = evidence;
  const { score, reason } = weigh(evidence, sentences, at, isConfirmed);
  return {
    value: item.id.value,
    score: Math.max(0, isMachineId(item.id.value) ? score - MACHINE_ID_COST : score),
    sentence: quote(evidence, sentences[at - 1]),
    place: sentence.place,
    reasons: [reason, item.id.shape],
  };
}

function weigh(evidence: Evidence, sentences: readonly ReadSentence[], at: number, isConfirmed: boolean): Judgement {
  // Between tag and state a subject line may say anything.
  const tag = subjectTag(sentences, at, evidence);
  if (tag) return tag;
  const veto = vetoOf(evidence);
  if (veto !== null) return { score: VETOED_SCORE, reason: veto };
  const judgement = judge(evidence);
  const { label, sentence } = evidence;
  // A heading that names the request, on a page that says elsewhere that it was filed.
  const isHeading = sentence.place === 'heading' || sentence.place === 'title';
  const isNamed = label.sign || label.noun === 'request' || label.noun === 'ambiguous';
  // A title is a few words about the page: an id in it that looks like nothing else is what the page is about.
  const isTitle = sentence.place === 'title' && evidence.item.id.shape === 'strong' && countIds(sentence) === 1;
  if (isConfirmed && isHeading && (isNamed || isTitle)) {
    if (judgement.score < 0.82) return { score: 0.82, reason: 'heading of a confirmation' };
  }
  if (sentence.place === 'list' && judgement.score < 0.9) return { ...judgement, score: Math.min(judgement.score, 0.6) };
  return judgement;
}

function countIds({ items }: ReadSentence): number {
  return items.filter(({ id }) => id !== undefined).length;
}

/** The sentence that gives the number, with the one before it where the label stands there. */
function quote({ item, sentence, answers }: Evidence, previous: ReadSentence | undefined): string {
  const lead = answers !== null && previous ? `${previous.text.slice(-120)} ` : '';
  const room = MAX_SENTENCE - lead.length;
  const from = Math.max(0, Math.min(item.start - Math.floor(room / 3), sentence.text.length - room));
  return `${lead}${sentence.text.slice(from, from + room)}`.trim();
}

/**
 * A subject line that begins with the number and ends with the state: "[support-42] Cannot log in (Opened)".
 * @param at index of the sentence that the number stands in
 */
function subjectTag(sentences: readonly ReadSentence[], at: number, { first, item, sentence }: Evidence): Judgement | null {
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
