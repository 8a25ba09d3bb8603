import { alternativesOf } from '@/utils/languages/alternatives-of';
import type { ChatSide } from '@/utils/model/chat/chat-message';
import type { LogBox } from '@/utils/model/chat/log-node';
import { LINE_WORDS } from './line-words';

/** Words by which pages call messages of the person who writes there, and those of the others. */
const PERSON = new Set(
  'user self own me mine my outgoing sent visitor customer client guest right you out local reverse reversed inverse'.split(
    ' ',
  ),
);
const COMPANY = new Set(
  'agent bot operator admin incoming received support assistant left host ai response remote company in them other staff employee server'.split(
    ' ',
  ),
);
/** What assistive technology is told before a message: "You said". */
const YOU = new RegExp(`^(?:${alternativesOf(LINE_WORDS, 'you')})(?![\\p{L}\\p{N}])`, 'iu');
/** So much nearer to one edge than to the other, CSS pixels. */
const NEARER = 12;

/** Facts of one message by which its side is told. */
export interface SideFacts {
  /** Hints of the elements around it, without those that all rows have. */
  words: readonly string[];
  label: string;
  box: LogBox;
  text: string;
}

/**
 * Who wrote each message: by what the page calls it, else by the edge it stands at. Which edge is the person's is known from what they are
 * known to have said, else it is the one at the end of a line.
 * @param sent texts that the person is known to have sent
 */
export function sidesOf(messages: readonly SideFacts[], list: LogBox, sent: readonly string[], rtl = false): ChatSide[] {
  const own = new Set(sent.map(plain).filter((text) => text !== ''));
  const said = messages.find(({ text }) => own.has(plain(text)));
  const edges = messages.map(({ box }) => edgeOf(box, list));
  const saidAt = said ? edges[messages.indexOf(said)] : undefined;
  const ownEdge = saidAt ?? (rtl ? 'left' : 'right');
  const both = edges.includes('left') && edges.includes('right');
  const names = messages.map(calledBy);
  const other = otherSide(names, said && names[messages.indexOf(said)]);
  return messages.map((message, index) => {
    if (own.has(plain(message.text))) return 'person';
    const called = names[index] ?? 'unknown';
    if (called !== 'unknown') return called;
    if (other !== 'unknown') return other;
    const edge = edges[index];
    if (edge === undefined || edge === null) return 'unknown';
    if (edge === ownEdge) return both || saidAt === undefined ? 'person' : 'unknown';
    return 'company';
  });
}

/**
 * Where a page calls the person's messages so and the company's nothing at all, those are the company's. Not the other way round: what a
 * page says before anybody has written is often called by several names or by none.
 * @param said what it calls a message that is known to be the person's
 */
function otherSide(names: readonly ChatSide[], said: ChatSide | undefined): ChatSide {
  if (!names.includes('person') || names.includes('company')) return 'unknown';
  return said === undefined || said === 'person' ? 'company' : 'unknown';
}

function calledBy({ words, label }: SideFacts): ChatSide {
  if (YOU.test(label)) return 'person';
  const person = words.some((word) => PERSON.has(word));
  const company = words.some((word) => COMPANY.has(word));
  if (person === company) return 'unknown';
  return person ? 'person' : 'company';
}

function edgeOf(box: LogBox, list: LogBox): 'left' | 'right' | null {
  const [before, behind] = [box.left - list.left, list.right - box.right];
  if (before > behind + NEARER) return 'right';
  return behind > before + NEARER ? 'left' : null;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
