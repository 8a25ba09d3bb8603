/** A person's own press or key may come this long before the form is sent: pages validate on the server first. ms */
const GESTURE_LASTS = 30_000;

/**
 * Calls back when the person sends a form: a `submit` event of the browser's own, after a press or key of the person's own. Scripts
 * can cause `submit` with requestSubmit(), but no trusted gesture before it. `submit` does not leave a shadow tree, so each root is
 * watched for itself.
 */
export class SubmissionWatch {
  private readonly roots = new WeakSet<Node>();
  private lastGesture = Number.NEGATIVE_INFINITY;

  /**
   * @param submitted the person sent this form
   * @param near a press or Enter that may be about to send one
   */
  constructor(
    private readonly submitted: (form: HTMLFormElement) => void,
    near: () => void,
  ) {
    const gesture = (event: Event) => {
      if (!event.isTrusted) return;
      this.lastGesture = performance.now();
      if (event.type === 'pointerdown' || (event instanceof KeyboardEvent && event.key === 'Enter')) near();
    };
    // On the window and first, so that no page script can stop them on their way.
    for (const type of ['pointerdown', 'keydown', 'click']) addEventListener(type, gesture, { capture: true, passive: true });
  }

  watch(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    root.addEventListener('submit', (event) => this.onSubmit(event), { capture: true });
  }

  private onSubmit(event: Event): void {
    const form = event.composedPath()[0] ?? event.target;
    if (!event.isTrusted || !(form instanceof HTMLFormElement)) return;
    if (performance.now() - this.lastGesture > GESTURE_LASTS) return;
    this.submitted(form);
  }
}
