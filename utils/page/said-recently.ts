import { isRendered } from '@/utils/dom/is-visible';
import { closest, contains, parentOf, queryAll, textContentOf } from '@/utils/dom/node-access';
import type { PageLife } from '@/utils/dom/page-life';
import { cleanText } from '@/utils/text/clean-text';

/** Kept on the global object of the isolated world, which no page can see: the watcher hears, the agent tells. */
const MARK = Symbol.for('casebook-said');
/** What makes itself heard is what may be gone before the person can quote it. https://www.w3.org/TR/wai-aria-1.2/#alert */
const ALERTS = '[role=alert],[role=alertdialog],[aria-live=assertive]';
const ANNOUNCED = `${ALERTS},[role=status],[aria-live=polite],output`;
/** A text longer than this is no toast, UTF-16 units. */
const LONGEST = 300;
/** A toast is gone after seconds; who goes on without quoting it does not want to. ms */
const KEPT = 120_000;
const MOST = 3;
/** A page has few places in which it announces something; of one that has more these are enough. */
const LOOKED_AT = 40;
/** So soon after a change it is listened to, and no more often, ms: what is gone by then nobody could read. */
const HEARD_WITHIN = 200;
/** Toasts stand in the corner of the view, some steps above their text. */
const STEPS = 6;

interface Said {
  text: string;
  at: number;
}

/**
 * The last things a page announced, in memory only and for a short while: alerts, and other live regions where they float over the page
 * as toasts do. What stood in them from the first is no news.
 */
export class SaidRecently {
  private said: Said[] = [];
  /** What each place of announcements said when it was last looked at. */
  private readonly known = new WeakMap<Element, string>();

  constructor(private readonly root: Document) {
    for (const region of this.regions()) this.known.set(region, textContentOf(region));
  }

  /** The page has changed. @param now of a clock that only goes forward, ms */
  listen(now: number): void {
    const heard: Element[] = [];
    // The inner of two says it.
    for (const region of this.regions().reverse()) {
      const text = textContentOf(region);
      if (text === (this.known.get(region) ?? '')) continue;
      this.known.set(region, text);
      if (heard.some((inner) => contains(region, inner))) continue;
      heard.push(region);
      this.hear(region, text, now);
    }
  }

  /** Newest first. */
  recent(now: number): string[] {
    this.said = this.said.filter(({ at }) => now - at < KEPT);
    return this.said.map(({ text }) => text);
  }

  private regions(): Element[] {
    return queryAll(this.root, ANNOUNCED).slice(0, LOOKED_AT);
  }

  private hear(region: Element, raw: string, now: number): void {
    if (raw.length > LONGEST * 2) return;
    const text = cleanText(raw, LONGEST + 1);
    if (text === '' || text.length > LONGEST || !isToast(region)) return;
    this.said = [{ text, at: now }, ...this.said.filter((other) => other.text !== text)].slice(0, MOST);
  }
}

/** Has the changes of this document heard, unless they are already: an agent put into a page after an update finds no watcher there. */
export function hearWhatIsSaid(life: PageLife): void {
  if (Reflect.has(globalThis, MARK)) return;
  const said = new SaidRecently(document);
  let isDue = false;
  const observer = life.observer(() => {
    if (isDue) return;
    isDue = true;
    life.after(HEARD_WITHIN, () => {
      isDue = false;
      said.listen(life.now());
    });
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  Reflect.set(globalThis, MARK, () => said.recent(life.now()));
}

/** What this document said a short while ago, newest first; nothing where nobody listened. */
export function saidRecently(): string[] {
  const recent: unknown = Reflect.get(globalThis, MARK);
  const texts: unknown = typeof recent === 'function' ? recent() : [];
  return Array.isArray(texts) ? texts.filter((text): text is string => typeof text === 'string') : [];
}

/** Other live regions tell of routes and counters, too: what stands in the page's own place is still there to be read. */
function isToast(region: Element): boolean {
  if (!isRendered(region)) return false;
  if (closest(region, ALERTS)) return true;
  for (let current: Element | null = region, step = 0; current && step < STEPS; step++) {
    if (getComputedStyle(current).position === 'fixed') return true;
    const parent: Node | null = parentOf(current);
    current = parent instanceof Element ? parent : null;
  }
  return false;
}
