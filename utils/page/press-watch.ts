import type { PageLife } from '@/utils/dom/page-life';
import { visibleText } from '@/utils/dom/visible-text';
import type { AgentState } from './agent-state';
import { enteredForm, pressedForm, sendingFormElement } from './pressed-form';
import { findingOfForm } from './sent-form';
import type { Reading, SubmissionReporter } from './submission-reporter';

/** Looks this far apart, ms, and so many of them, whether Enter sent anything. */
const EVERY = 250;
const LOOKS = 60;
const SENDING = new Set(['fetch', 'xmlhttprequest', 'beacon']);

/**
 * Notices a submission where the browser knows of none: a press on a button that sends without a form, and Enter in a field outside
 * one. The first is taken at its word, for the words on the button say so; the second only once the page is seen to have sent something.
 */
export class PressWatch {
  private pending: Reading | null = null;
  private endLooks = () => {};

  constructor(
    private readonly life: PageLife,
    private readonly state: AgentState,
    private readonly reporter: SubmissionReporter,
  ) {
    life.signal.addEventListener('abort', () => this.forget(), { once: true });
  }

  /** The browser has told of a submission itself. */
  forget(): void {
    this.pending = null;
    this.endLooks();
  }

  /** Could a press on this element, or Enter in it, send a form that is wanted? */
  maySend(target: Element): boolean {
    const { forms, registry } = this.state;
    const element = sendingFormElement(target);
    const form = element ? findingOfForm(element, forms, registry) : pressedForm(target, forms, registry);
    return this.reporter.isWanted(form ?? enteredForm(target, forms, registry));
  }

  pressed(target: Element): void {
    const form = pressedForm(target, this.state.forms, this.state.registry);
    if (!this.reporter.isWanted(form)) return;
    const reading = this.reporter.read(form);
    if (reading.signs.message === '') return;
    this.forget();
    this.pending = reading;
    // A script may have the browser send its form within this very press; then `submit` has told of it already.
    this.life.after(0, () => {
      if (this.pending === reading) this.reporter.report(reading);
    });
  }

  entered(target: Element): void {
    const form = enteredForm(target, this.state.forms, this.state.registry);
    if (!this.reporter.isWanted(form)) return;
    const reading = this.reporter.read(form);
    if (reading.signs.message === '') return;
    this.forget();
    this.pending = reading;
    this.reportOnceSent(reading);
  }

  private reportOnceSent(reading: Reading): void {
    let hasSent = false;
    const requests = new PerformanceObserver((list) => {
      hasSent ||= list
        .getEntries()
        .some((entry) => entry instanceof PerformanceResourceTiming && SENDING.has(entry.initiatorType));
    });
    requests.observe({ type: 'resource' });
    const before = new Set(reading.segments.map(({ text }) => text));
    let looks = 0;
    const endLooks = this.life.every(EVERY, () => {
      looks += 1;
      const isTaken = this.reporter.read(reading.form).signs.message === '';
      const isSent = isTaken || (hasSent && visibleText(document).some(({ text }) => !before.has(text)));
      if (isSent && this.pending === reading) this.reporter.report(reading);
      if (isSent || looks >= LOOKS) this.forget();
    });
    this.endLooks = () => {
      endLooks();
      requests.disconnect();
    };
  }
}
