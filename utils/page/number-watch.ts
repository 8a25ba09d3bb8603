import type { PageLife } from '@/utils/dom/page-life';
import { type VisibleSegment, visibleText } from '@/utils/dom/visible-text';
import { CodedError } from '@/utils/messaging/error-code';
import { ask } from '@/utils/messaging/send';
import { MAX_TEXT } from '@/utils/model/forms/findings';

/** Looks this far apart, ms: a toast lives for a second or more. */
const EVERY = 250;
/** A look at a large page costs more: it is left alone for so many times as long as it was looked at. */
const REST = 8;
/** However large the page is, ms. */
const RARELY = 1_000;
/** Companies answer within seconds; some show the number only after a queue. ms */
const LASTS = 180_000;

/**
 * Tells the background what becomes visible in this document after a request was sent, until the number is found or time is up. It
 * looks by the clock, for changes inside closed shadow roots reach no observer from outside. One watch a document: a new request ends
 * the one before.
 */
export class NumberWatch {
  private submissionId: string | null = null;
  private unheard: VisibleSegment[] = [];
  private cancelLook = () => {};

  /** @param looked called at every look */
  constructor(
    private readonly life: PageLife,
    private readonly looked: () => void,
  ) {}

  /** The submission whose number is awaited. */
  get waiting(): string | null {
    return this.submissionId;
  }

  /** @param before what was visible already; no number in it is the new one */
  start(submissionId: string, before: readonly VisibleSegment[]): void {
    if (this.submissionId === submissionId) return;
    this.stop();
    this.submissionId = submissionId;
    const seen = new Set(before.map(({ text }) => text));
    const ends = this.life.now() + LASTS;
    this.unheard = [];
    let address = before.length > 0 ? location.href : '';
    const look = () => {
      const begun = this.life.now();
      if (begun > ends) {
        this.stop();
        return;
      }
      // A route may say the number in its address alone.
      const moved = location.href !== address;
      address = location.href;
      try {
        this.tell(submissionId, visibleText(document), seen, moved);
        this.looked();
      } finally {
        if (this.submissionId === submissionId) this.cancelLook = this.life.after(pauseAfter(this.life.now() - begun), look);
      }
    };
    look();
  }

  /** What a toast said for a second must arrive even when nobody listened in that second. */
  private tell(submissionId: string, segments: VisibleSegment[], seen: Set<string>, moved: boolean): void {
    const fresh = [...this.unheard, ...segments.filter(({ text }) => !seen.has(text))];
    if (fresh.length === 0 && !moved) return;
    for (const { text } of fresh) seen.add(text);
    this.unheard = [];
    ask('text.seen', { submissionId, pageTitle: document.title.slice(0, MAX_TEXT), segments: fresh })
      .then(({ state }) => {
        if (this.submissionId !== submissionId) return;
        if (state === 'settled') this.stop();
        else if (state === 'unknown') this.unheard.push(...fresh);
      })
      .catch((error: unknown) => {
        this.unheard.push(...fresh);
        console.debug('[casebook] not heard', error);
        const isOff = error instanceof CodedError && error.code === 'site-off';
        if (isOff && this.submissionId === submissionId) this.stop();
      });
  }

  private stop(): void {
    this.cancelLook();
    this.submissionId = null;
  }
}

/** How long the page is left alone after a look that took so long, ms. */
function pauseAfter(cost: number): number {
  return Math.min(Math.max(EVERY, cost * REST), RARELY);
}
