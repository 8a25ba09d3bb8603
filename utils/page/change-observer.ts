/** How long the page must be left alone between two looks, ms. */
const QUIET = 300;
/** Looks after which a page that never stands still is looked at more rarely. */
const MANY = 50;
const RARELY = 5_000;
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'disabled', 'open', 'type', 'aria-hidden', 'required', 'for'],
};

/**
 * Calls back some time after a document, or a shadow root it was shown, has changed; never more than once in `QUIET` ms, and rarely on
 * pages that change all the time.
 */
export class ChangeObserver {
  private readonly observer: MutationObserver;
  private readonly roots = new WeakSet<Node>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looks = 0;

  constructor(
    private readonly changed: () => void,
    private readonly seen: (records: MutationRecord[]) => void = () => {},
  ) {
    this.observer = new MutationObserver((records) => {
      this.seen(records);
      this.schedule();
    });
  }

  /** A root watched already is not watched twice. */
  watch(root: Document | ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.observer.observe(root, WATCHED);
  }

  schedule(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.looks += 1;
        this.changed();
      },
      this.looks < MANY ? QUIET : RARELY,
    );
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
  }
}
