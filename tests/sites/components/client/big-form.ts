import { isVisibleInView } from '@/utils/dom/is-visible-in-view';
import { fillControls, undoFill } from '@/utils/forms/write/fill-controls';
import type { FillInstruction } from '@/utils/model/forms/fill-report';

export interface Measured {
  /** Milliseconds of our own: the wait for the page's scripts is left out. */
  fill: number;
  undo: number;
  outcomes: string[];
  /** Most events that one control saw. */
  mostEvents: number;
}

declare global {
  interface Window {
    /** Fills the form by the very code of the agent, with a clock beside it. */
    __measure: (instructions: FillInstruction[]) => Promise<Measured>;
  }
}

const WATCHED = ['focus', 'focusin', 'keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'change', 'blur', 'focusout'];

window.__measure = async (instructions) => {
  const events = new Map<EventTarget | null, number>();
  const count = ({ target }: Event) => events.set(target, (events.get(target) ?? 0) + 1);
  for (const type of WATCHED) document.addEventListener(type, count, true);
  const settle = async () => {};
  const environment = {
    elementOf: (id: string) => document.getElementById(id) ?? undefined,
    isVisible: isVisibleInView,
    settle,
  };
  const start = performance.now();
  const { results, restorations } = await fillControls(environment, instructions);
  const filled = performance.now();
  const mostEvents = Math.max(...events.values());
  await undoFill(restorations, { settle });
  return {
    fill: filled - start,
    undo: performance.now() - filled,
    outcomes: results.map(({ outcome }) => outcome),
    mostEvents,
  };
};
