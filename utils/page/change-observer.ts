import { hasAny, localNameOf, matches } from '@/utils/dom/node-access';
import { reportFailure } from '@/utils/messaging/report-failure';
import { Pace } from './pace';

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'disabled', 'open', 'type', 'aria-hidden', 'required', 'for', 'inert', 'role'],
};
/** What changes so soon after a press of the person's is what they asked for, ms. */
const AFTER_PRESS = 1_500;
const CONTROLS = 'input, textarea, select, form, [contenteditable], [role=combobox]';

/**
 * Calls back some time after a document, or a shadow root it was shown, has changed: soon, but never more than once in `QUIET` ms, and
 * rarely where nothing new is found or the page changes all the time (`Pace`).
 */
export class ChangeObserver {
  private readonly observer: MutationObserver;
  private readonly roots = new WeakSet<Node>();
  private readonly pace = new Pace();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastPress = Number.NEGATIVE_INFINITY;
  /** When the timer ends. */
  private due = Number.POSITIVE_INFINITY;

  /** @param changed looks, and says whether there was anything new */
  constructor(
    private readonly changed: () => Promise<boolean>,
    private readonly seen: (records: MutationRecord[]) => void = () => {},
  ) {
    this.observer = new MutationObserver((records) => {
      this.seen(records);
      this.schedule(performance.now() - this.lastPress < AFTER_PRESS || records.some(concernsControls));
    });
  }

  /** A root watched already is not watched twice. */
  watch(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer.observe(root, WATCHED);
  }

  /** @param urgent a control came or went, or it is the person's doing */
  schedule(urgent = true): void {
    const now = performance.now();
    const due = now + this.pace.delay(now, urgent);
    if (due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => reportFailure('a changed page was not looked at', this.look()), due - now);
  }

  /** The person has pressed something: what changes now is looked at soon. */
  pressed(): void {
    this.lastPress = performance.now();
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private async look(): Promise<void> {
    this.due = Number.POSITIVE_INFINITY;
    this.pace.looked(await this.changed());
  }
}

function concernsControls({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (localNameOf(node).includes('-') || matches(node, CONTROLS) || hasAny(node, CONTROLS)),
  );
}
