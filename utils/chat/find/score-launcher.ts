import type { FrameElement, Surface } from '@/utils/chat/chat-reading';
import { CHAT, CHAT_ITSELF, HELP, LAUNCHER, OTHER } from './chat-words';

/** A launcher is no larger than this, CSS pixels. */
const MAX = { width: 290, height: 170 };
const MIN_SIDE = 20;
/** This near to the foot and to a side is a corner. */
const CORNER = 130;
/** This near to a side or to the foot it is fastened there, CSS pixels. */
const EDGE = 12;
/** Longer texts are a bar or a notice. UTF-16 units. */
const MAX_TEXT = 60;

/** What of the frames on a surface counts for it. */
export type FramesOn = readonly Pick<FrameElement, 'title' | 'names' | 'src' | 'name'>[];

export function isLauncherSized({ width, height }: Surface['box']): boolean {
  return width <= MAX.width && height <= MAX.height && width >= MIN_SIDE && height >= MIN_SIDE;
}

/**
 * How much a floating thing is like the launcher of a chat: about 3.5 and more is one. No single sign decides, for launchers are round and say
 * nothing, or a line of text, or a frame; only what calls itself something else is none.
 * @param view of the document it floats in, CSS pixels
 */
export function scoreLauncher(surface: Surface, frames: FramesOn, view: { width: number; height: number }): number {
  const { box, label, names, words, presses } = surface;
  if (!isLauncherSized(box) || surface.hasVideo || surface.controls.length > 0) return 0;
  const isFrame = frames.length > 0 || surface.tag === 'iframe';
  // Some listen to presses without a sign of it; a text that does is no launcher.
  if (presses.length === 0 && !isFrame && !surface.isIcon) return 0;
  const framed = frames.map(({ title, names: called, src, name }) => `${title} ${called} ${src} ${name}`).join(' ');
  const said = `${label} ${words} ${frames.map(({ title }) => title).join(' ')}`;
  const called = `${names} ${framed}`;
  // "Chat or call back" is a chat, "The operator calls back" is none.
  const isMixed = OTHER.test(said);
  if ((isMixed && !CHAT_ITSELF.test(said)) || (OTHER.test(names) && !CHAT.test(said))) return 0;

  const { width, height } = view;
  const toFoot = height - (box.top + box.height);
  const toSide = Math.min(box.left, width - (box.left + box.width));
  const isInCorner = toFoot < CORNER && toSide < CORNER;
  const isAtEdge = (toSide < EDGE && box.top > height * 0.25) || toFoot < EDGE;
  if (!isInCorner && !isAtEdge) return 0;

  let score = isInCorner ? 2.5 : 1;
  if (CHAT.test(said)) score += 3;
  else if (HELP.test(said)) score += 1.5;
  if (CHAT.test(called)) score += 2;
  else if (HELP.test(called)) score += 0.7;
  if (LAUNCHER.test(called)) score += 0.7;
  if (isMixed) score -= 1;
  if (presses.length === 0 && !isFrame) score -= 0.5;
  if (isFrame) score += 0.8;
  if (surface.isIcon) score += 0.6;
  if (surface.isRound) score += 0.8;
  if (Math.abs(box.width - box.height) < box.height * 0.3) score += 0.4;
  if (surface.tag.includes('-')) score += 0.5;
  if (surface.isLink) score -= 2.5;
  if (words.length > MAX_TEXT) score -= 2;
  if (presses.length > 3) score -= 1;
  return Math.max(0, score);
}
