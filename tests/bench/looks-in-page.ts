import { readChat } from '@/utils/chat/read/read-chat';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { PageView } from '@/utils/dom/page-view';
import { readDocument } from '@/utils/forms/read/read-document';
import { median } from './median';

/** Medians, ms. */
export interface LookTimes {
  elements: number;
  controls: number;
  /** A bare walk over all elements with one read of each control. */
  floor: number;
  forms: number;
  chats: number;
  /** Both, as the agent does. */
  look: number;
}

const CONTROLS = 'input, textarea, select';
/** Rounds until so much time is over, ms, but no fewer than three. */
const FOR = 1_200;
const FEWEST = 3;

/** How long one look takes on the document as it is now: layout done, code warm. */
export function timeLooks(): LookTimes {
  const registry = new ControlRegistry();
  const forms = (view = new PageView(document)) => readDocument(document, registry, view);
  const chats = (view = new PageView(document)) => readChat(document, registry, view);
  const all = document.querySelectorAll('*').length;
  return {
    elements: all,
    controls: document.querySelectorAll(CONTROLS).length,
    floor: medianTime(bareWalk),
    forms: medianTime(() => forms()),
    chats: medianTime(() => chats()),
    look: medianTime(() => {
      const view = new PageView(document);
      forms(view);
      chats(view);
    }),
  };
}

function bareWalk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let widths = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.matches(CONTROLS)) widths += node.getBoundingClientRect().width;
  }
  return widths;
}

function medianTime(run: () => unknown): number {
  const times: number[] = [];
  run();
  const ends = performance.now() + FOR;
  while (times.length < FEWEST || performance.now() < ends) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}
