import { hasAny, localNameOf, matches } from '@/utils/dom/node-access';
import type { PageLife } from '@/utils/dom/page-life';
import { reportFailure } from '@/utils/messaging/report-failure';
import { Pace } from './backoff';

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
  private cancelLook = () => {};
  private lastPress = Number.NEGATIVE_INFINITY;
  /** When the timer ends. */
  private due = Number.POSITIVE_INFINITY;

  /** @param changed looks, and says whether there was anything new */
  constructor(
    private readonly life: PageLife,
    private readonly changed: () => Promise<boolean>,
    private readonly seen: (records: MutationRecord[]) => void = () => {},
  ) {
    this.observer = life.observer((records) => {
      this.seen(records);
      this.schedule(life.now() - this.lastPress < AFTER_PRESS || records.some(concernsControls));
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
    const now = this.life.now();
    const due = now + this.pace.delay(now, urgent);
    if (due >= this.due) return;
    this.cancelLook();
    this.due = due;
    this.cancelLook = this.life.after(due - now, () => reportFailure('a changed page was not looked at', this.look()));
  }

  /** The person has pressed something: what changes now is looked at soon. */
  pressed(): void {
    this.lastPress = this.life.now();
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
