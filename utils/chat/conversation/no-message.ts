import { alternativesOf } from '@/utils/languages/alternatives-of';
import type { LogNode } from '@/utils/model/chat/log-node';
import { LINE_WORDS } from './line-words';
import { nodeWordsOf } from './log-parts';
import { isTime } from './time-in';

const TYPING = new RegExp(`^[.…•·\\s]+$|${alternativesOf(LINE_WORDS, 'typing')}`, 'iu');
const SYSTEM_WORDS = new Set(
  'system date divider separator notice info status day timestamp unread hint banner typing'.split(' '),
);
const SYSTEM_ROLES: ReadonlySet<string> = new Set(['separator', 'status', 'alert', 'timer', 'progressbar', 'presentation']);
/** What is longer says something. */
const LONGEST_LINE = 160;

/** A row that shows that somebody writes. */
export function isTyping(words: readonly string[], text: string): boolean {
  return text.length <= LONGEST_TYPING && (TYPING.test(text) || words.some((word) => word === 'typing'));
}
const LONGEST_TYPING = 60;

/**
 * A line of the page's own between messages: a date, "Anna joined the chat". Only a row without a bubble can be one.
 * @param hasBubbles other rows of the list have
 */
export function isSystemLine(row: LogNode, leaves: readonly LogNode[], hasBubbles: boolean): boolean {
  const text = leaves.map((leaf) => leaf.text).join(' ');
  if (text.length > LONGEST_LINE) return false;
  if (isTime(text)) return true;
  if (!hasBubbles) return row.role === 'separator';
  const chain = [row, ...leaves];
  if (chain.some(({ role, tag }) => SYSTEM_ROLES.has(role) || /^(?:hr|header|h[1-6])$/.test(tag))) return true;
  if (chain.some((node) => nodeWordsOf(node).some((word) => SYSTEM_WORDS.has(word)))) return true;
  return leaves.length > 0 && leaves.every(({ centred }) => centred);
}
