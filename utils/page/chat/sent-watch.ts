import type { PageLife } from '@/utils/dom/page-life';

/** When the composer is looked at after a press that may have sent what stood in it, ms after the look before. */
const LOOKS = [40, 120, 300, 600, 1200];

/**
 * Notices that the person sends a message: their own press of Enter or of the mouse, after which the composer has lost its text.
 */
export class SentWatch {
  private root: Node | null = null;
  private composer: Element | null = null;
  private stop = new AbortController();
  /** The newest press is the one that may have sent. */
  private cancelLook = () => {};

  constructor(
    private readonly life: PageLife,
    private readonly sent: (text: string) => void,
  ) {}

  /** Watches a composer instead of the one before. */
  watch(composer: Element): void {
    this.composer = composer;
    const root = composer.getRootNode();
    if (root === this.root) return;
    this.stop.abort();
    this.stop = new AbortController();
    this.root = root;
    const pressed = (event: Event) => {
      if (event.isTrusted) this.pressed();
    };
    this.life.on(root, 'pointerdown', pressed, this.stop.signal);
    const typed = (event: Event) => {
      if (event instanceof KeyboardEvent && this.maySend(event)) pressed(event);
    };
    this.life.on(root, 'keydown', typed, this.stop.signal);
  }

  /** A blank presses buttons; in the line it is written. */
  private maySend({ key, target }: KeyboardEvent): boolean {
    return key === 'Enter' || (key === ' ' && target !== this.composer);
  }

  private pressed(): void {
    const { composer } = this;
    const before = composer ? textIn(composer) : '';
    if (!composer || before === '') return;
    this.cancelLook();
    const lookIn = ([delay, ...later]: readonly number[]) => {
      if (delay === undefined) return;
      this.cancelLook = this.life.after(delay, () => {
        if (composer.isConnected && textIn(composer) !== '') lookIn(later);
        else this.sent(before);
      });
    };
    lookIn(LOOKS);
  }
}

/** What stands in a composer. */
export function textIn(composer: Element): string {
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) return composer.value.trim();
  return composer instanceof HTMLElement ? composer.innerText.trim() : '';
}
