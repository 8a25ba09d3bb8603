import type { PageLife } from '@/utils/dom/page-life';

/** A person's own press or key may come this long before the form is sent: pages validate on the server first. ms */
const GESTURE_LASTS = 30_000;

/** What a person does that may send a form. */
interface SubmissionListener {
  /** They sent this form. */
  submitted: (form: HTMLFormElement, submitter: Element | null) => void;
  /** They pressed here, or a key: `decisive` where that may send one at once. */
  near: (target: Element, decisive: boolean) => void;
  /** They clicked this element. */
  pressed: (target: Element) => void;
  /** They pressed Enter in this element. */
  entered: (target: Element) => void;
}

/**
 * Calls back when the person sends a form: a `submit` event of the browser's own, after a press or key of the person's own. Scripts
 * can cause `submit` with requestSubmit(), but no trusted gesture before it. `submit` does not leave a shadow tree, so each root is
 * watched for itself.
 */
export class SubmissionWatch {
  private readonly roots = new WeakSet<Node>();
  private lastGesture = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly life: PageLife,
    private readonly told: SubmissionListener,
  ) {
    // On the window and first, so that no page script can stop them on their way.
    this.listen(window);
  }

  watch(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.life.on(root, 'submit', (event) => this.onSubmit(event));
    // From outside, what happens in a closed root seems to happen to its host.
    if (root instanceof ShadowRoot) this.listen(root);
  }

  private listen(target: EventTarget): void {
    for (const type of ['pointerdown', 'keydown', 'click'] as const)
      this.life.on(target, type, (event) => this.onGesture(event));
  }

  private onGesture(event: Event): void {
    if (!event.isTrusted) return;
    this.lastGesture = this.life.now();
    const isEnter = event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing;
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    if (event.type !== 'click') this.told.near(target, event.type === 'pointerdown' || isEnter);
    if (event.type === 'click') this.told.pressed(target);
    else if (isEnter) this.told.entered(target);
  }

  private onSubmit(event: Event): void {
    const form = event.composedPath()[0] ?? event.target;
    if (!event.isTrusted || !(form instanceof HTMLFormElement)) return;
    if (this.life.now() - this.lastGesture > GESTURE_LASTS) return;
    this.told.submitted(form, event instanceof SubmitEvent ? event.submitter : null);
  }
}
