import { VENDOR_MARKS } from '@/utils/chat/vendors/vendor-marks';
import { composedParent } from '@/utils/dom/composed-parent';
import type { ControlRegistry } from '@/utils/dom/control-registry';
import { PageView } from '@/utils/dom/page-view';
import { textOf } from '@/utils/dom/text-of';
import { messengerLinkOf } from '@/utils/model/channels/messenger-link';
import {
  type ChatReading,
  MAX_FRAMES,
  MAX_LINKS,
  MAX_SURFACES,
  MAX_WORDS,
  MAX_WRITABLES,
} from '@/utils/model/chat/chat-reading';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { plainAddress } from '@/utils/text/plain-address';
import { boxOf, elementLabelOf, isControl, isShown, namesOf } from './element-facts';
import { markedElements, vendorsOfScripts, withoutSuperseded } from './match-vendors';
import { readSurface, surfaceWordsOf } from './read-surface';
import { readWritable } from './read-writable';
import { floatingSurfaces } from './surfaces';

/** A document no larger than this in either direction is a part of a page: a launcher, or the window of a chat. CSS pixels. */
const PART = { width: 720, height: 900 };
/** Messengers have an address with a scheme of its own, or a host. */
const LINKS = 'a[href*=":"], area[href*=":"]';
const SINGLE_LINE = new Set(['text', 'search', '']);

/** What one document says about chats, and the elements that float over it, whose shadow roots change unseen. */
export function readChat(
  root: Document,
  registry: ControlRegistry,
  view = new PageView(root),
): { reading: ChatReading; surfaces: Element[] } {
  const isTop = window === window.top;
  const size = { width: innerWidth, height: innerHeight };
  const isPart = !isTop && size.width <= PART.width && size.height <= PART.height;
  // In a frame of a chat the document is what floats; what is fixed in it is a part of that.
  const surfaces = isPart && root.body ? [root.body] : floatingSurfaces(size, view).slice(0, MAX_SURFACES);
  const surfaceOf = (element: Element): Element | null => {
    for (let current: Element | null = element; current; current = composedParent(current)) {
      if (surfaces.includes(current)) return current;
    }
    return null;
  };
  const marked = markedElements(view, VENDOR_MARKS);
  const writables = firstShown(view.widgets.filter(mayHoldMessage), MAX_WRITABLES, view);
  const scripts = [...root.scripts].map(({ src }) => src).filter(Boolean);
  const reading: ChatReading = {
    isTop,
    ...size,
    name: window.name.slice(0, MAX_TEXT),
    title: root.title.slice(0, MAX_TEXT),
    language: (root.documentElement.lang || '').toLowerCase().slice(0, 20),
    words: isPart && root.body ? surfaceWordsOf(root.body, MAX_WORDS) : '',
    vendors: withoutSuperseded(
      [...marked.map(({ vendor }) => vendor), ...vendorsOfScripts(isTop ? scripts : [...scripts, location.href], VENDOR_MARKS)],
      VENDOR_MARKS,
    ).slice(0, 10),
    surfaces: surfaces.map((surface) => readSurface(surface, view, marked, registry)),
    frames: firstShown(
      view.widgets.filter((each) => each instanceof HTMLIFrameElement),
      MAX_FRAMES,
      view,
    ).map((frame) => readFrame(frame, view, registry)),
    writables: writables.map((element) => {
      const surface = surfaceOf(element);
      return readWritable(element, surface ?? root.documentElement, surface && registry.idOf(surface), view, registry);
    }),
    links: linksOf(view.all(LINKS)),
  };
  return { reading, surfaces };
}

/** The first of some elements that can be seen; no more are looked at than it takes. */
function firstShown<Kind extends Element>(elements: readonly Kind[], most: number, view: PageView): Kind[] {
  const shown: Kind[] = [];
  for (const element of elements) {
    if (shown.length >= most) break;
    if (isShown(element, view)) shown.push(element);
  }
  return shown;
}

function mayHoldMessage(element: Element): boolean {
  if (element instanceof HTMLInputElement) return SINGLE_LINE.has(element.type);
  if (element instanceof HTMLTextAreaElement) return true;
  return isControl(element) && !(element instanceof HTMLSelectElement) && element.matches('[contenteditable], [role=textbox]');
}

function readFrame(frame: HTMLIFrameElement, view: PageView, registry: ControlRegistry): ChatReading['frames'][number] {
  return {
    id: registry.idOf(frame),
    box: boxOf(frame, view),
    name: (frame.getAttribute('name') ?? '').slice(0, MAX_TEXT),
    title: elementLabelOf(frame),
    names: namesOf(frame),
    src: plainAddress(frame.getAttribute('src') ? frame.src : ''),
  };
}

function linksOf(elements: readonly Element[]): ChatReading['links'] {
  const links = new Map<string, ChatReading['links'][number]>();
  for (const element of elements) {
    const href =
      element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement ? element.getAttribute('href') : null;
    const link = href === null ? null : messengerLinkOf(href);
    if (!link || links.has(link.url) || links.size >= MAX_LINKS) continue;
    links.set(link.url, { ...link, label: (textOf(element, 80) || elementLabelOf(element)).slice(0, MAX_TEXT) });
  }
  return [...links.values()];
}
