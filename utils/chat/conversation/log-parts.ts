import type { LogNode } from '@/utils/model/chat/log-node';
import { isTime } from './time-in';

/** The texts and files below a node, in order. Of controls only the pictures: many open one on a press. */
export function leavesOf(node: LogNode): LogNode[] {
  if (node.control) return node.children.flatMap(leavesOf).filter(({ file }) => file !== '');
  if (node.text !== '' || node.file !== '') return [node];
  return node.children.flatMap(leavesOf);
}

/** Hashes and camel case come apart: `chatMessage--from_user` is `chat message from user`. */
export function nodeWordsOf({ words, role }: LogNode): string[] {
  return `${words} ${role}`.split(' ').filter((word) => word !== '');
}

/** What may stand in a list of messages without being one. */
const LIST_ROLES: ReadonlySet<string> = new Set(['list', 'log', 'feed', 'rowgroup', 'grid', 'table']);
const ITEM_ROLES: ReadonlySet<string> = new Set(['listitem', 'article', 'row']);
const ITEM_WORD = /^(?:message|messages|msg|bubble|item|entry|row|turn|activity|event|post|comment)$/;

/**
 * The rows of a message list: what follows each other in it, however many boxes stand around that. A box with several messages in it that
 * look like rows themselves is opened.
 */
export function rowsOf(list: LogNode): LogNode[] {
  const [only, ...others] = list.children;
  if (!only) return [];
  if (others.length === 0 && !isBubble(only)) return only.children.length > 0 && !only.control ? rowsOf(only) : [only];
  return list.children.flatMap((child) => (isList(child) ? rowsOf(child) : [child]));
}

function isBubble(node: LogNode): boolean {
  return node.painted && (node.text !== '' || node.children.some(({ text }) => text !== ''));
}

function isList(node: LogNode): boolean {
  if (node.control || node.children.length < 2) return false;
  if (LIST_ROLES.has(node.role)) return true;
  if ((node.tag === 'ul' || node.tag === 'ol') && node.words !== '') return true;
  const items = node.children.filter(
    (child) => ITEM_ROLES.has(child.role) || nodeWordsOf(child).some((word) => ITEM_WORD.test(word)),
  );
  // "Message time" is a part of a message and none itself.
  const saying = items.filter((item) => leavesOf(item).some(({ text, file }) => file !== '' || !isTime(text)));
  const common = saying.filter((item) => item.tag === saying[0]?.tag);
  return !node.painted && common.length >= 2 && common.length >= node.children.length / 2;
}

/**
 * The bubbles of a row: the outermost boxes that stand out and have text or a picture in them, and pictures that stand in none. One with
 * several such boxes under each other and no words of its own around them is a group.
 */
export function bubblesOf(node: LogNode): LogNode[] {
  if (node.file !== '') return isLarge(node) ? [node] : [];
  if (node.control) return node.children.flatMap(bubblesOf).filter(({ file }) => file !== '');
  if (!standsOut(node)) return node.children.flatMap(bubblesOf);
  if (leavesOf(node).length === 0) return [];
  const inner = node.children.flatMap(bubblesOf).filter(({ file }) => file === '');
  if (inner.length < 2) return [node];
  const inside = new Set(inner.flatMap(leavesOf));
  const own = leavesOf(node).filter((leaf) => !inside.has(leaf));
  return own.some(({ text }) => text.length > SHORT) || areBeside(inner) ? [node] : inner;
}

/** Some bubbles are painted by a box behind them that has nothing in it, and called so. */
function standsOut(node: LogNode): boolean {
  return node.painted || nodeWordsOf(node).includes('bubble');
}

/** Portraits stand beside bubbles, too. */
function isLarge({ tag, box }: LogNode): boolean {
  return tag === 'a' || box.right - box.left >= LARGE || box.bottom - box.top >= LARGE;
}
/** CSS pixels. */
const LARGE = 96;

/** A name or a time is no longer than this. */
export const SHORT = 60;

function areBeside(bubbles: readonly LogNode[]): boolean {
  const [first, second] = bubbles;
  return first !== undefined && second !== undefined && second.box.top < first.box.bottom - 4;
}

/** The letters of a name in place of a portrait: a small square with no more than two in it. */
export function isInitials(node: LogNode): boolean {
  const [only, ...others] = leavesOf(node);
  const width = node.box.right - node.box.left;
  const height = node.box.bottom - node.box.top;
  return (
    !!only && others.length === 0 && /^\p{Lu}{1,2}$/u.test(only.text) && width <= PORTRAIT && Math.abs(width - height) <= 4
  );
}
/** CSS pixels. */
const PORTRAIT = 64;
