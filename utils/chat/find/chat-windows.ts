import type { ChatElement } from '@/utils/model/chat/chat-finding';
import type { Writable } from '@/utils/model/chat/chat-reading';
import type { VendorId } from '@/utils/model/chat/vendor-ids';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { CHAT, HELP, isElse } from './chat-words';
import type { FrameChat } from './frame-chat';
import { ENOUGH_FOR_CHAT, MARKED_BY_VENDOR, type Widget } from './launchers';
import type { Part } from './parts';
import { scoreComposer } from './score-composer';
import { spacedNames } from './spaced-names';
import { askedForm, widgetWords } from './widget-content';

/** A window is at least this large, CSS pixels. */
const MIN_WINDOW = { width: 200, height: 180 };
/** What it adds that a line was one before: some say what they are for only while nothing stands in them. */
const KNOWN = 1.5;

export interface ChatWindow extends Widget {
  composer: { frame: FrameChat; writable: Writable; score: number } | null;
}

/** The window of a chat that a part is; `null` where it is none. @param belongs it stands where the window of a chat of this page would */
export function chatWindowOf(
  part: Part,
  vendor: VendorId | null,
  forms: readonly FrameFindings[],
  { belongs, lines: known }: { belongs: boolean; lines: readonly ChatElement[] },
): ChatWindow | null {
  const { surface } = part;
  if (surface.box.width < MIN_WINDOW.width || surface.box.height < MIN_WINDOW.height || surface.hasVideo) return null;
  const called = calledOf(part);
  const lines = part.writables
    .map(({ frame, writable }) => ({
      frame,
      writable,
      score:
        scoreComposer(writable, { floats: true, called }) + (vendor ? 1 : 0) + (isAmong(known, frame, writable.id) ? KNOWN : 0),
    }))
    .sort((one, other) => other.score - one.score);
  const [best] = lines;
  const composer = best && best.score >= ENOUGH_FOR_CHAT ? best : null;
  const framed = part.elements.map(({ title, names, src }) => `${title} ${names} ${src}`);
  const isCalledChat = CHAT.test(spacedNames([surface.label, surface.names, ...framed].join(' ')));
  // Before there is anything to write in, a window greets and offers help.
  const words = belongs ? widgetWords(part) : '';
  const offersHelp = (CHAT.test(words) || HELP.test(words)) && !isElse(words);
  const score =
    (composer?.score ?? 0) +
    (vendor ? MARKED_BY_VENDOR : 0) +
    (isCalledChat ? 2.5 : 0) +
    (belongs ? 3 : 0) +
    (offersHelp ? 1 : 0) +
    (askedForm(part, forms) ? 1 : 0);
  return composer || score >= ENOUGH_FOR_CHAT ? { part, score, vendor, composer } : null;
}

function isAmong(elements: readonly ChatElement[], { frameId, documentKey }: FrameChat, id: string): boolean {
  return elements.some((each) => each.frameId === frameId && each.documentKey === documentKey && each.elementId === id);
}

function calledOf({ surface, elements, inner }: Part): string {
  const framed = elements.map(({ title, names, src, name }) => `${title} ${names} ${src} ${name}`);
  return [surface.label, surface.names, ...framed, ...inner.map(({ reading }) => reading.title)].join(' ');
}

/** How far from the edges of the view a window stands that opened out of a corner, CSS pixels. */
const CORNER = { foot: 150, side: 80 };

/** Does a part stand where a window opens out of a corner? */
export function isInCorner({ surface: { box }, frame: { reading } }: Part): boolean {
  const toSide = Math.min(box.left, reading.width - box.left - box.width);
  return toSide < CORNER.side && reading.height - box.top - box.height < CORNER.foot && box.width < reading.width * 0.7;
}

/** A launcher that stays stands under its window or beside its foot. */
export function isBeside({ surface: { box }, frame }: Part, { surface: { box: small }, frame: other }: Part): boolean {
  const middle = small.left + small.width / 2;
  return frame === other && middle > box.left - CORNER.side && middle < box.left + box.width + CORNER.side;
}
