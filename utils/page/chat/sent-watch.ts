import { pause } from '@/utils/forms/write/pause';
import { reportFailure } from '@/utils/messaging/report-failure';

/** When the composer is looked at after a press that may have sent what stood in it, ms after the press before. */
const LOOKS = [40, 120, 300, 600, 1200];

/**
 * Notices that the person sends a message: their own press of Enter or of the mouse, after which the composer has lost its text.
 */
export class SentWatch {
  private root: Node | null = null;
  private composer: Element | null = null;
  private stop = new AbortController();
  /** Counts the presses: the newest is the one that may have sent. */
  private press = 0;

  constructor(private readonly sent: (text: string) => void) {}

  /** Watches a composer instead of the one before. */
  watch(composer: Element): void {
    this.composer = composer;
    const root = composer.getRootNode();
    if (root === this.root) return;
    this.stop.abort();
    this.stop = new AbortController();
    this.root = root;
    const options = { capture: true, passive: true, signal: this.stop.signal };
    const pressed = (event: Event) => {
      if (event.isTrusted) reportFailure('a press in a chat was not followed', this.pressed());
    };
    root.addEventListener('pointerdown', pressed, options);
    root.addEventListener(
      'keydown',
      (event) => {
        if (event instanceof KeyboardEvent && this.maySend(event)) pressed(event);
      },
      options,
    );
  }

  /** A blank presses buttons; in the line it is written. */
  private maySend({ key, target }: KeyboardEvent): boolean {
    return key === 'Enter' || (key === ' ' && target !== this.composer);
  }

  private async pressed(): Promise<void> {
    const { composer } = this;
    const before = composer ? textIn(composer) : '';
    if (!composer || before === '') return;
    this.press += 1;
    const { press } = this;
    for (const delay of LOOKS) {
      await pause(delay);
      if (press !== this.press) return;
      if (composer.isConnected && textIn(composer) !== '') continue;
      this.sent(before);
      return;
    }
  }
}

/** What stands in a composer. */
export function textIn(composer: Element): string {
  if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) return composer.value.trim();
  return composer instanceof HTMLElement ? composer.innerText.trim() : '';
}
