import type { ChatComposer, ChatElement, ChatFinding } from '@/utils/model/chat/chat-finding';
import type { Writable } from '@/utils/model/chat/chat-reading';
import type { VendorId } from '@/utils/model/chat/vendor-ids';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { windowState } from './chat-state';
import { CHAT, HELP, isElse } from './chat-words';
import type { FrameChat } from './frame-chat';
import { type InlineFrame, type Part, partsOf } from './parts';
import { scoreComposer } from './score-composer';
import { chatPress, isLauncherSized, scoreLauncher } from './score-launcher';
import { spacedNames } from './spaced-names';

/** From this score on something is a launcher, or the line of a conversation. */
const ENOUGH = 3.5;
/** A score as good as certain. */
const CERTAIN = 6;
/** A window is at least this large, CSS pixels. */
const MIN_WINDOW = { width: 200, height: 180 };
/** What it adds that a line was one before: some say what they are for only while nothing stands in them. */
const KNOWN = 1.5;
/** What a vendor's mark adds where a widget is seen. */
const MARKED = 3;

interface Candidate {
  part: Part;
  score: number;
  vendor: VendorId | null;
}
interface Window extends Candidate {
  composer: { frame: FrameChat; writable: Writable; score: number } | null;
}

export interface FindOptions {
  hadChat?: boolean;
  lines?: readonly ChatElement[];
  knowsVendors?: boolean;
}

/**
 * The chats of a tab, put together from what all its documents say.
 * @param frames readings of its documents
 * @param forms what forms were found in them: a pre-chat form is a form
 * @param hadChat a chat was found in this page before: what stands in its corner now is most likely its window
 * @param lines what one could write in before
 * @param knowsVendors `false` leaves the vendors' marks out of it, to try what is found without
 */
export function findChats(
  frames: readonly FrameChat[],
  forms: readonly FrameFindings[],
  { hadChat = false, lines = [], knowsVendors = true }: FindOptions = {},
): ChatFinding[] {
  const { parts, inline } = partsOf(frames);
  const vendorOf = (vendors: readonly VendorId[]) => (knowsVendors ? (vendors[0] ?? null) : null);
  const isLauncher = (part: Part) => launcherScore(part) >= ENOUGH;
  const belongs = (part: Part) =>
    isInCorner(part) && (hadChat || parts.some((other) => other !== part && isLauncher(other) && isBeside(part, other)));
  const windows = parts.flatMap((part): Window[] => {
    const vendor = vendorOf(part.vendors);
    const found = windowOf(part, vendor, forms, { belongs: belongs(part), lines });
    return found ? [found] : [];
  });
  const isInWindow = (part: Part) => windows.some((window) => window.part === part);
  const launchers = parts.flatMap((part): Candidate[] => {
    if (isInWindow(part)) return [];
    const vendor = vendorOf(part.vendors);
    const score = launcherScore(part) + (vendor && isLauncherSized(part.surface.box) ? MARKED : 0);
    return score >= ENOUGH ? [{ part, score, vendor }] : [];
  });

  const groups = group(windows, launchers);
  const marked = knowsVendors ? [...new Set(frames.flatMap(({ reading }) => reading.vendors))] : [];
  const unseen = marked.filter((vendor) => groups.every((each) => each.vendor !== vendor));
  const nobodys = groups.filter(({ vendor }) => vendor === null);
  // One widget that shows no mark, and one vendor whose widget is not to be seen, are most likely one.
  const [first] = nobodys;
  if (first && nobodys.length === 1 && unseen.length === 1) first.vendor = unseen.pop() ?? null;
  const chats = groups.map(({ window, launcher, vendor }, index): ChatFinding => {
    // The only one keeps its name when it shows whose it is.
    const id = groups.length + unseen.length === 1 ? 'chat' : (vendor ?? `chat-${index + 1}`);
    return window ? openChat(id, vendor, window, forms) : closedChat(id, vendor, launcher);
  });
  return unique([
    ...chats,
    ...pageChats(frames, inline, forms),
    ...unseen.map((vendor) => closedChat(groups.length + unseen.length === 1 ? 'chat' : vendor, vendor, null)),
  ]);
}

function launcherScore({ surface, elements, frame, inner }: Part): number {
  const inside = inner.flatMap(({ reading }) => reading.surfaces);
  return scoreLauncher(surface, { view: frame.reading, frames: elements, inside });
}

/** How far from the edges of the view a window stands that opened out of a corner, CSS pixels. */
const CORNER = { foot: 150, side: 80 };

function isInCorner({ surface: { box }, frame: { reading } }: Part): boolean {
  const toSide = Math.min(box.left, reading.width - box.left - box.width);
  return toSide < CORNER.side && reading.height - box.top - box.height < CORNER.foot && box.width < reading.width * 0.7;
}

/** A launcher that stays stands under its window or beside its foot. */
function isBeside({ surface: { box }, frame }: Part, { surface: { box: small }, frame: other }: Part): boolean {
  const middle = small.left + small.width / 2;
  return frame === other && middle > box.left - CORNER.side && middle < box.left + box.width + CORNER.side;
}

/** @param belongs it stands where the window of a chat of this page would */
function windowOf(
  part: Part,
  vendor: VendorId | null,
  forms: readonly FrameFindings[],
  { belongs, lines: known }: { belongs: boolean; lines: readonly ChatElement[] },
): Window | null {
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
  const composer = best && best.score >= ENOUGH ? best : null;
  const framed = part.elements.map(({ title, names, src }) => `${title} ${names} ${src}`);
  const isCalledChat = CHAT.test(spacedNames([surface.label, surface.names, ...framed].join(' ')));
  // Before there is anything to write in, a window greets and offers help.
  const words = belongs ? wordsOf(part) : '';
  const offersHelp = (CHAT.test(words) || HELP.test(words)) && !isElse(words);
  const score =
    (composer?.score ?? 0) +
    (vendor ? MARKED : 0) +
    (isCalledChat ? 2.5 : 0) +
    (belongs ? 3 : 0) +
    (offersHelp ? 1 : 0) +
    (formOf(part, forms) ? 1 : 0);
  return composer || score >= ENOUGH ? { part, score, vendor, composer } : null;
}

/** Puts windows and launchers of one widget together. One that is nobody's belongs to the only widget that lacks it. */
function group(windows: readonly Window[], launchers: readonly Candidate[]) {
  const groups: { vendor: VendorId | null; window: Window | null; launcher: Candidate | null }[] = [];
  const best = <T extends { score: number }>(list: readonly T[]) => [...list].sort((one, other) => other.score - one.score);
  for (const window of best(windows)) {
    if (groups.some(({ vendor }) => vendor === window.vendor)) continue;
    groups.push({ vendor: window.vendor, window, launcher: null });
  }
  for (const launcher of best(launchers)) {
    const known = groups.find(
      ({ vendor, launcher: has }) =>
        vendor === launcher.vendor || (has === null && (vendor === null || launcher.vendor === null)),
    );
    if (known) {
      known.launcher ??= launcher;
      known.vendor ??= launcher.vendor;
    } else groups.push({ vendor: launcher.vendor, window: null, launcher });
  }
  return groups;
}

function openChat(
  id: string,
  vendor: VendorId | null,
  { part, score, composer }: Window,
  forms: readonly FrameFindings[],
): ChatFinding {
  // A line that takes nothing yet asks for nothing.
  const form = formOf(part, forms, composer?.writable.id);
  const isReady = composer !== null && !composer.writable.disabled;
  return {
    id,
    vendor,
    state: windowState({
      words: wordsOf(part),
      composer: composer === null ? 'none' : isReady ? 'ready' : 'disabled',
      asks: form !== null,
    }),
    score: Math.min(1, score / CERTAIN),
    launcher: null,
    panel: elementOf(part.frame, part.surface.id),
    // Many close their line while somebody answers: what is said belongs to it all the same.
    composer: composer && composerOf(composer.frame, composer.writable),
    form: composer && isReady ? null : form,
  };
}

function closedChat(id: string, vendor: VendorId | null, launcher: Candidate | null): ChatFinding {
  return {
    id,
    vendor,
    state: 'closed',
    score: launcher ? Math.min(1, launcher.score / CERTAIN) : 0.5,
    launcher: launcher && pressOf(launcher.part),
    panel: null,
    composer: null,
    form: null,
  };
}

/** What is pressed to open it: inside its own frame where it has one. */
function pressOf({ frame, surface, inner }: Part): ChatElement {
  const [document] = inner;
  const [body] = document?.reading.surfaces ?? [];
  if (document && body) return elementOf(document, chatPress(body.presses)?.id ?? body.id);
  return elementOf(frame, chatPress(surface.presses)?.id ?? surface.id);
}

/** Chats that are the page, or stand in it: a line with its conversation above. */
function pageChats(
  frames: readonly FrameChat[],
  inline: readonly InlineFrame[],
  forms: readonly FrameFindings[],
): ChatFinding[] {
  const framed = inline.flatMap(({ element, inner }) =>
    inner.map((frame) => ({ frame, called: `${element.title} ${element.names} ${element.src}`, floats: true })),
  );
  const pages = frames
    .filter(({ reading }) => reading.isTop)
    .map((frame) => ({ frame, called: frame.reading.title, floats: false }));
  return [...pages, ...framed].flatMap(({ frame, called, floats }) => {
    const free = frame.reading.writables.filter(
      ({ surfaceId, log }) => (surfaceId === null || floats) && log !== null && log.by !== 'scroll',
    );
    const [best] = free
      .map((writable) => ({ writable, score: scoreComposer(writable, { floats, called }) }))
      .sort((one, other) => other.score - one.score);
    if (!best || best.score < ENOUGH || best.writable.disabled || asksAround(frame, best.writable, forms)) return [];
    const composer = composerOf(frame, best.writable);
    return [
      {
        id: `chat-in-page-${frame.frameId}`,
        vendor: null,
        state: 'conversation' as const,
        score: Math.min(1, best.score / CERTAIN),
        launcher: null,
        panel: null,
        composer,
        form: null,
      },
    ];
  });
}

function asksAround(frame: FrameChat, writable: Writable, forms: readonly FrameFindings[]): boolean {
  const found = forms.find(({ frameId, documentKey }) => frameId === frame.frameId && documentKey === frame.documentKey);
  return (
    found?.forms.some(
      ({ kind, controls }) => kind === 'support' && controls.length > 2 && controls.some(({ id }) => id === writable.id),
    ) ?? false
  );
}

/** The form that a window asks to be filled in: it has more than a message, or nothing to converse in. */
function formOf(part: Part, forms: readonly FrameFindings[], line?: string): ChatFinding['form'] {
  const documents = [part.frame, ...part.inner];
  for (const { frameId, documentKey, reading } of documents) {
    const found = forms.find((each) => each.frameId === frameId && each.documentKey === documentKey);
    const own = new Set(
      frameId === part.frame.frameId ? part.surface.controls : reading.surfaces.flatMap(({ controls }) => controls),
    );
    const form = found?.forms.find(({ controls }) => controls.some(({ id, visible }) => visible && id !== line && own.has(id)));
    if (form) return { frameId, formId: form.id };
  }
  return null;
}

function composerOf(frame: FrameChat, { id, maxLength, log, fileInputId }: Writable): ChatComposer {
  return {
    ...elementOf(frame, id),
    maxLength,
    log: log && elementOf(frame, log.id),
    fileInput: fileInputId === null ? null : elementOf(frame, fileInputId),
  };
}

function isAmong(elements: readonly ChatElement[], { frameId, documentKey }: FrameChat, id: string): boolean {
  return elements.some((each) => each.frameId === frameId && each.documentKey === documentKey && each.elementId === id);
}

function elementOf({ frameId, documentKey }: FrameChat, elementId: string): ChatElement {
  return { frameId, documentKey, elementId };
}

function calledOf({ surface, elements, inner }: Part): string {
  const framed = elements.map(({ title, names, src, name }) => `${title} ${names} ${src} ${name}`);
  return [surface.label, surface.names, ...framed, ...inner.map(({ reading }) => reading.title)].join(' ');
}

function wordsOf({ surface, inner }: Part): string {
  return [surface.words, ...inner.map(({ reading }) => reading.words)].filter(Boolean).join(' · ');
}

function unique(chats: readonly ChatFinding[]): ChatFinding[] {
  return chats.filter(({ id }, index) => chats.findIndex((other) => other.id === id) === index);
}
