import type { TicketEvidence } from './evidence';

export interface Judgement {
  /** 0 … 1; from SURE_SCORE on the number is stored without asking. */
  score: number;
  reason: string;
}

/**
 * What the evidence amounts to when nothing speaks against it. The rules are in order of strength and the first that holds decides; scores
 * from 0.8 on were set where no look-alike was found that the rule takes for a number.
 */
export function judge(evidence: TicketEvidence): Judgement {
  return labelled(evidence) ?? filed(evidence) ?? weak(evidence);
}

/** "Case number: 4821" — the id is called a number of a request. */
function labelled(evidence: TicketEvidence): Judgement | null {
  const { label, item, sentence, own, near, promise } = evidence;
  const { noun, marker } = label;
  const strong = item.id.shape === 'strong';
  const statement = own ?? near;
  const said = own === 'request' || near === 'request' || own === 'message' || near === 'message';
  const announced = sentence.place === 'status' || sentence.place === 'dialog';
  if (noun === null || (!marker && !isValueOf(evidence, statement))) return null;
  if (noun === 'request') {
    if (statement) return { score: 0.97, reason: 'label and statement' };
    if (promise) return { score: 0.93, reason: 'label and promise' };
    if (label.yours && evidence.gives) return { score: 0.9, reason: 'label of yours' };
    if (strong && evidence.gives) return { score: 0.88, reason: 'label and form' };
    if (announced) return { score: 0.83, reason: 'label in an announcement' };
    if (strong && opensAnswer(evidence)) return { score: 0.82, reason: 'label at the head of an answer' };
    return { score: 0.6, reason: 'label' };
  }
  if (noun === 'ambiguous') {
    if (said || (own && label.yours)) return { score: 0.95, reason: 'label and statement' };
    if (promise && !evidence.otherBefore) return { score: 0.9, reason: 'label and promise' };
    if (label.yours && strong && evidence.gives) return { score: 0.87, reason: 'label of yours and form' };
    if ((announced && (strong || label.yours)) || (sentence.place === 'chat' && label.yours)) {
      return { score: 0.84, reason: 'label in an announcement' };
    }
    // Admission tickets are numbered from one.
    if (item.id.value.length > 3 && isYours(evidence)) return { score: 0.82, reason: 'label of yours' };
    if (strong && evidence.bare && opensAnswer(evidence)) return { score: 0.81, reason: 'label at the head of an answer' };
    return { score: 0.55, reason: 'label of two meanings' };
  }
  if (said || own) return { score: 0.92, reason: 'label and statement' };
  if (near && strong) return { score: 0.85, reason: 'label and statement' };
  if (promise && (label.yours || strong)) return { score: 0.86, reason: 'label and promise' };
  if (strong && isYours(evidence)) return { score: 0.81, reason: 'label of yours and form' };
  return null;
}

/** "Request number HD-4821, we answer tomorrow", said to somebody who has just asked for help. */
function opensAnswer({ label, sentence, otherBefore, otherBehind }: TicketEvidence): boolean {
  return sentence.place === 'chat' && label.marker && label.before === undefined && !otherBefore && !otherBehind;
}

/** "Your reference number is 4821", and nothing around says that it is of something else. */
function isYours({ label, gives, own, near, otherBefore, otherBehind }: TicketEvidence): boolean {
  return label.yours && gives && own === null && near === null && !otherBefore && !otherBehind;
}

/** "Ticket: 4821" beside a statement: the noun alone is the label. */
function isValueOf({ label, item }: TicketEvidence, statement: TicketEvidence['near']): boolean {
  return label.colon && statement !== null && (item.id.shape === 'strong' || label.sign || item.id.value.length > 3);
}

/** "Request 4821 was created" — the id belongs to a sentence that says a request was filed. */
function filed(evidence: TicketEvidence): Judgement | null {
  const { label, behind, item, own, near, sentence, touchesCreated, first, answers, promise } = evidence;
  const strong = item.id.shape === 'strong';
  const received = !sentence.has.has('created');
  if (own === 'request') {
    if (received && !sentence.has.has('yours') && sentence.place === 'page') return { score: 0.6, reason: 'received' };
    if (label.noun || behind.noun || behind.marker) return { score: 0.92, reason: 'named in a statement' };
    if (label.marker) return { score: 0.91, reason: 'number in a statement' };
    if (touchesCreated && (strong || label.sign)) return { score: 0.9, reason: 'beside a statement' };
    if (label.sign && (label.before?.kind !== 'word' || item.id.value.length > 3))
      return { score: 0.87, reason: 'sign in a statement' };
    if (first && (strong || label.sign)) return { score: 0.88, reason: 'before a statement' };
    return { score: 0.4, reason: 'in a statement' };
  }
  if (label.marker && (near === 'request' || own === 'message' || (near && strong) || (own && (strong || label.yours)))) {
    return { score: 0.9, reason: 'number after a statement' };
  }
  if (label.noun === 'request' && promise && (strong || (label.sign && label.yours)))
    return { score: 0.86, reason: 'named with thanks' };
  // "Your ticket got the number …", whatever the verb.
  if (label.marker && sentence.has.has('yours') && namesRequest(sentence) && (strong || label.sign || promise)) {
    return { score: 0.86, reason: 'number in a sentence about your request' };
  }
  if (label.marker && promise && near) return { score: 0.85, reason: 'number after a statement' };
  if (evidence.bare && label.noun && (label.sign || strong) && (near === 'request' || near === 'message')) {
    return { score: 0.86, reason: 'label after a statement' };
  }
  if (answers === 'statement' && evidence.alone && (strong || label.sign))
    return { score: 0.86, reason: 'alone after a statement' };
  if (own === 'loose' && first && strong && touchesOrAnnounced(evidence)) return { score: 0.84, reason: 'before a statement' };
  return null;
}

function namesRequest({ has }: TicketEvidence['sentence']): boolean {
  return has.has('request') || has.has('ambiguous');
}

function touchesOrAnnounced({ touchesCreated, sentence }: TicketEvidence): boolean {
  return touchesCreated || sentence.place === 'status' || sentence.place === 'dialog';
}

/** Not enough to store, maybe enough to ask. */
function weak({ label, behind, item, sentence, near }: TicketEvidence): Judgement {
  const strong = item.id.shape === 'strong';
  const lifted =
    sentence.place === 'heading' || sentence.place === 'title' || sentence.place === 'status' || sentence.place === 'dialog';
  if (label.marker && label.noun === 'generic') return { score: 0.5, reason: 'label of many meanings' };
  const called = label.noun ?? behind.noun;
  if (called) return { score: 0.4 + (near ? 0.1 : 0) + (lifted ? 0.1 : 0), reason: 'named' };
  if (label.marker || behind.marker) return { score: 0.35 + (near ? 0.1 : 0), reason: 'marked' };
  if (label.sign) return { score: 0.3 + (lifted ? 0.1 : 0), reason: 'number sign' };
  return { score: strong ? 0.2 + (lifted ? 0.1 : 0) : 0.05, reason: 'form' };
}
