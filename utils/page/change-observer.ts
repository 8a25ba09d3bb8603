import { hasAny, isElement, localNameOf, matches } from '@/utils/dom/node-access';
import type { PageLife } from '@/utils/dom/page-life';
import { reportFailure } from '@/utils/messaging/report-failure';
import { Backoff } from './backoff';

const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'disabled', 'open', 'type', 'aria-hidden', 'required', 'for', 'inert', 'role'],
};
/** Of one batch of changes so many are looked into, and so many nodes of each: a page that is redrawn all the time must not feel it. */
const LOOKED_INTO = 20;
/** What changes so soon after a press of the person's is what they asked for, ms. */
const AFTER_PRESS = 1_500;
const CONTROLS = 'input, textarea, select, form, [contenteditable], [role=combobox]';

/**
 * Calls back some time after a document, or a shadow root it was shown, has changed: soon, but never more than once in `QUIET` ms, and
 * rarely where nothing new is found or the page changes all the time (`Backoff`).
 */
export class ChangeObserver {
  private readonly observer: MutationObserver;
  private readonly roots = new WeakSet<Node>();
  private readonly backoff = new Backoff();
  private cancelLook = () => {};
  private lastPress = Number.NEGATIVE_INFINITY;
  /** When the timer ends. */
  private due = Number.POSITIVE_INFINITY;

  /** @param changed looks, and says whether there was anything new */
  constructor(
    private readonly life: PageLife,
    private readonly changed: () => Promise<boolean>,
    private readonly seen: () => void = () => {},
  ) {
    this.observer = life.observer((records) => {
      this.seen();
      this.schedule(life.now() - this.lastPress < AFTER_PRESS || records.slice(0, LOOKED_INTO).some(concernsControls));
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
    const due = now + this.backoff.delay(now, urgent);
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
    this.backoff.looked(await this.changed());
  }
}

function concernsControls({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  const brings = (node: Node) =>
    isElement(node) && (localNameOf(node).includes('-') || matches(node, CONTROLS) || hasAny(node, CONTROLS));
  return [addedNodes, removedNodes].some((nodes) => Array.prototype.slice.call(nodes, 0, LOOKED_INTO).some(brings));
}
