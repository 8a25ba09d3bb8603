import { MAX_MESSAGE, MAX_NAME, MAX_WINDOW, type SeenMessage } from '@/utils/model/chat/chat-message';
import type { LogNode } from '@/utils/model/chat/log-node';
import { bubblesOf, isInitials, leavesOf, nodeWordsOf, rowsOf, SHORT } from './log-parts';
import { isSystemLine, isTyping } from './no-message';
import { type SideFacts, sidesOf } from './side-of';
import { isTime, timeIn } from './time-in';

const AUTHOR_WORDS = new Set('author name sender nick username displayname'.split(' '));

interface Part {
  /** The element that is the message. */
  node: LogNode;
  row: LogNode;
  said: LogNode[];
  /** What stands around it: a name, a time, a mark that it was seen. */
  meta: LogNode[];
}

export interface ReadOptions {
  /** Texts that the person is known to have sent from here. */
  sent?: readonly string[];
  rtl?: boolean;
}

/** The messages that a list shows, in order. Dates, typing, marks and buttons are none. */
export function messagesIn(list: LogNode, { sent = [], rtl = false }: ReadOptions = {}): SeenMessage[] {
  const rows = rowsOf(list);
  const hasBubbles = rows.some((row) => bubblesOf(row).length > 0);
  // A portrait stands there before what is said beside it; the person may have answered with one letter.
  const isPortrait = ({ node, said }: Part) => isInitials(node) && !sent.includes(textOf(said));
  const parts = rows
    .flatMap((row) => partsOf(row, hasBubbles))
    .filter((part) => !isPortrait(part))
    .slice(-MAX_WINDOW);
  const common = commonWords(rows);
  const facts = parts.map((part): SideFacts => {
    const words = wordsAround(part).filter((word) => !common.has(word));
    return { words, label: labelOf(part.row), box: part.node.box, text: textOf(part.said) };
  });
  const sides = sidesOf(facts, list.box, sent, rtl);
  return parts.map(({ node, said, meta }, index) => ({
    token: node.token,
    side: sides[index] ?? 'unknown',
    author: authorOf(meta).slice(0, MAX_NAME),
    text: textOf(said).slice(0, MAX_MESSAGE),
    time: timeOf(meta).slice(0, MAX_NAME),
    attachments: said
      .map(({ file }) => file.slice(0, MAX_NAME))
      .filter((file) => file !== '')
      .slice(0, 12),
  }));
}

function partsOf(row: LogNode, hasBubbles: boolean): Part[] {
  const leaves = leavesOf(row);
  const all = bubblesOf(row);
  const said = all.filter((bubble) => !isInitials(bubble));
  const bubbles = said.length > 0 ? said : all;
  // The chat's own head, where it scrolls with the messages.
  if (leaves.some(({ tag }) => /^h[1-6]$/.test(tag)) && wordsBelow(row).includes('header')) return [];
  if (leaves.length === 0 || isTyping(wordsBelow(row), textOf(leaves))) return [];
  if (bubbles.length === 0) {
    if (isSystemLine(row, leaves, hasBubbles)) return [];
    return [split(row, row, leaves, [])].filter(saysSomething);
  }
  const inside = new Set(bubbles.flatMap(leavesOf));
  const around = leaves.filter((leaf) => !inside.has(leaf));
  return bubbles.map((node) => split(node, row, leavesOf(node), metaFor(node, bubbles, around))).filter(saysSomething);
}

/** What stands nearest to a bubble of the row: a name above it, a time below. */
function metaFor(bubble: LogNode, bubbles: readonly LogNode[], around: readonly LogNode[]): LogNode[] {
  if (bubbles.length === 1) return [...around];
  return around.filter((leaf) => isTime(leaf.text) === false || nearest(leaf, bubbles) === bubble);
}

function nearest(leaf: LogNode, bubbles: readonly LogNode[]): LogNode | undefined {
  const distance = ({ box }: LogNode) => Math.abs((box.top + box.bottom) / 2 - (leaf.box.top + leaf.box.bottom) / 2);
  return [...bubbles].sort((one, two) => distance(one) - distance(two))[0];
}

/** Name and time may stand in the same box as what is said. */
function split(node: LogNode, row: LogNode, leaves: readonly LogNode[], around: readonly LogNode[]): Part {
  const inner = leaves.filter((leaf, index) => leaves.length > 1 && isMeta(leaf, index, leaves.length));
  return { node, row, said: leaves.filter((leaf) => !inner.includes(leaf)), meta: [...around, ...inner] };
}

function isMeta(leaf: LogNode, index: number, count: number): boolean {
  if (leaf.file !== '' || leaf.text.length > SHORT) return false;
  if (leaf.tag === 'time') return true;
  if ((index === 0 || index === count - 1) && isTime(leaf.text)) return true;
  return index === 0 && nodeWordsOf(leaf).some((word) => AUTHOR_WORDS.has(word));
}

function saysSomething({ said, row }: Part): boolean {
  const text = textOf(said);
  if (said.some(({ file }) => file !== '')) return true;
  return text !== '' && !isTyping(wordsBelow(row), text);
}

function textOf(leaves: readonly LogNode[]): string {
  return leaves
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}

function timeOf(meta: readonly LogNode[]): string {
  for (const { text, tag } of meta) {
    const found = timeIn(text);
    if (found) return found.time;
    if (tag === 'time') return text;
  }
  return '';
}

function authorOf(meta: readonly LogNode[]): string {
  const names = meta.filter(({ text }) => text !== '' && text.length <= SHORT && !text.includes('\n'));
  const called = names.find((leaf) => nodeWordsOf(leaf).some((word) => AUTHOR_WORDS.has(word)));
  if (called) return timeIn(called.text)?.rest ?? called.text;
  const [first] = names;
  // A single letter stands in the place of a portrait.
  const rest = first ? (timeIn(first.text)?.rest ?? first.text) : '';
  return [...rest].length > 1 ? rest : '';
}

function labelOf(node: LogNode): string {
  return node.label || (node.children.map(labelOf).find((label) => label !== '') ?? '');
}

function wordsBelow(node: LogNode): string[] {
  return [...nodeWordsOf(node), ...node.children.flatMap(wordsBelow)];
}

/** From the row down to the message itself, and the row's own first boxes. */
function wordsAround({ row, node }: Part): string[] {
  const path = pathTo(row, node) ?? [row];
  return path.flatMap(nodeWordsOf);
}

function pathTo(from: LogNode, to: LogNode): LogNode[] | null {
  if (from === to) return [from];
  for (const child of from.children) {
    const path = pathTo(child, to);
    if (path) return [from, ...path];
  }
  return null;
}

/** Words that every row has say nothing of who wrote it. */
function commonWords(rows: readonly LogNode[]): Set<string> {
  const [first, ...others] = rows.map((row) => new Set(wordsBelow(row)));
  if (!first || others.length === 0) return new Set();
  return new Set([...first].filter((word) => others.every((words) => words.has(word))));
}
