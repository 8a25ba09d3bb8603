import type { FrameElement, Surface } from '@/utils/model/chat/chat-reading';
import { CHAT, HELP, isElse, isNamedElse, LAUNCHER, PLAIN_CHAT } from './chat-words';
import { spacedNames } from './spaced-names';

/** A launcher is no larger than this, CSS pixels. */
const MAX = { width: 290, height: 170 };
/** A bar along the foot may be as long as that is, low, and of few words: CSS pixels, UTF-16 units. */
const BAR = { height: 80, words: 40 };
const MIN_SIDE = 20;
/** This near to the foot and to a side is a corner. */
const CORNER = 130;
/** Longer texts are a bar or a notice. UTF-16 units. */
const MAX_TEXT = 60;

/** This near to the foot a bar stands on it, wherever between the sides. */
const ON_FOOT = 32;

/** What of the frames on a surface counts for it. */
type FramesOn = readonly Pick<FrameElement, 'title' | 'names' | 'src' | 'name'>[];
/** What the documents in those frames show. */
type ShownInside = readonly Pick<Surface, 'label' | 'words' | 'names' | 'presses' | 'isRound' | 'isIcon'>[];

interface LauncherPlace {
  /** Of the document it floats in, CSS pixels. */
  view: { width: number; height: number };
  frames?: FramesOn;
  inside?: ShownInside;
}

export function isLauncherSized({ width, height }: Surface['box']): boolean {
  return width <= MAX.width && height <= MAX.height && width >= MIN_SIDE && height >= MIN_SIDE;
}

/** What of several things to press opens a chat: the one that says so, else the largest. */
export function chatPress<Press extends Pick<Surface['presses'][number], 'label'>>(
  presses: readonly Press[],
): Press | undefined {
  return presses.find(saysChat) ?? presses[0];
}

function saysChat({ label }: { label: string }): boolean {
  return PLAIN_CHAT.test(label) && !isElse(label);
}

/**
 * How much a floating thing is like the launcher of a chat: about 3.5 and more is one. No single sign decides, for launchers are round and say
 * nothing, or a line of text, or a frame; only what calls itself something else is none.
 */
export function scoreLauncher(surface: Surface, { view, frames = [], inside = [] }: LauncherPlace): number {
  const { box, label, names, words, presses } = surface;
  const isBar = box.height >= MIN_SIDE && box.height <= BAR.height && words.length <= BAR.words;
  if ((!isLauncherSized(box) && !isBar) || surface.hasVideo || surface.controls.length > 0) return 0;
  const isFrame = frames.length > 0 || surface.tag === 'iframe';
  // Some listen to presses without a sign of it; a text that does is no launcher.
  if (presses.length === 0 && !isFrame && !surface.isIcon) return 0;
  const framed = frames.map(({ title, names: called, src, name }) => `${title} ${called} ${src} ${name}`).join(' ');
  const told = inside.map((each) => `${each.label} ${each.words}`).join(' ');
  const said = `${label} ${words} ${frames.map(({ title }) => title).join(' ')} ${told}`;
  const called = spacedNames(`${names} ${framed} ${inside.map((each) => each.names).join(' ')}`);
  const pressed = [...presses, ...inside.flatMap((each) => each.presses)];
  if (isElse(said) && !pressed.some(saysChat)) return 0;
  if (isNamedElse(spacedNames(names)) && !CHAT.test(said)) return 0;

  const { width, height } = view;
  const toFoot = height - (box.top + box.height);
  const toSide = Math.min(box.left, width - (box.left + box.width));
  const isInCorner = toFoot < CORNER && toSide < CORNER && box.width <= MAX.width;
  const isAtEdge = toSide < 12 && box.top > height * 0.25 && box.width <= MAX.width;
  const isOnFoot = isBar && toFoot < ON_FOOT && PLAIN_CHAT.test(said);
  if (!isInCorner && !isAtEdge && !isOnFoot) return 0;

  let score = isInCorner ? 2.5 : 1;
  if (CHAT.test(said) || PLAIN_CHAT.test(said)) score += 3;
  else if (HELP.test(said)) score += 1.5;
  if (CHAT.test(called)) score += 2;
  else if (HELP.test(called)) score += 0.7;
  if (LAUNCHER.test(called)) score += 0.7;
  if (presses.length === 0 && !isFrame) score -= 0.5;
  if (isFrame) score += 0.8;
  if (surface.isIcon || inside.some(({ isIcon }) => isIcon)) score += 0.6;
  if (surface.isRound || inside.some(({ isRound }) => isRound)) score += 0.8;
  if (Math.abs(box.width - box.height) < box.height * 0.3) score += 0.4;
  if (surface.tag.includes('-')) score += 0.5;
  if (surface.isLink) score -= 2.5;
  if (words.length > MAX_TEXT) score -= 2;
  if (presses.length > 3) score -= 1;
  return Math.max(0, score);
}
