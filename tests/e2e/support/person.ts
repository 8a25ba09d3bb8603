import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from './until';

/** Where the words of a label in the first line of a form are, from its corner, px. */
const LABEL = { x: 12, y: 10 };

/** A page that never comes to rest cannot be pressed by people either. */
const MAX_REDRAWS = 5;

/**
 * What a person does in a page, with the mouse and the keyboard only: every event is trusted, and the page's scripts see nothing else.
 * @param root the page, or the frame a form stands in
 * @param within what gives, as a script of that page, the closed root to look in, which no selector looks into
 */
export class Person {
  constructor(
    readonly page: Page,
    readonly root: Page | Frame = page,
    readonly within?: string,
  ) {}

  /** The first element that a CSS selector finds, as soon as there is one; open shadow roots are looked into. */
  find(selector: string): Promise<ElementHandle> {
    return until(`${selector} on ${this.root.url()}`, async () => (await this.start())?.$(`>>> ${selector}`));
  }

  private async start() {
    return this.within === undefined ? this.root : (await this.root.evaluateHandle(this.within)).asElement();
  }

  async click(selector: string): Promise<void> {
    for (let redraws = 0; ; redraws++) {
      const element = await this.find(selector);
      try {
        // Firefox scrolls for nobody: a click outside the window is an error there.
        await element.evaluate((target) => target.scrollIntoView({ block: 'center' }));
        await standsStill(element);
        // What came above it meanwhile has pushed it below a bar: a person scrolls, and does not press the bar.
        if (redraws < MAX_REDRAWS && (await isBehindBar(element))) continue;
        const lands = await hearPresses(element);
        await element.click();
        // What moved away under the pointer is pressed where it stands now.
        if (redraws >= MAX_REDRAWS || (await lands())) return;
      } catch (error) {
        // What was drawn anew before it could be pressed is pressed where it stands now.
        if (redraws >= MAX_REDRAWS || (await element.evaluate((target) => target.isConnected))) throw error;
      }
    }
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.page.keyboard.type(text);
  }

  /** Goes down a list with the arrow key until the option with these words is chosen, as people without a mouse do. */
  async choose(selector: string, words: string): Promise<void> {
    const list = await this.find(selector);
    await list.focus();
    const shown = () =>
      list.evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : ''));
    for (let last = ''; !last.includes(words); ) {
      await this.page.keyboard.press('ArrowDown');
      const now = (await shown()) ?? '';
      if (now === last) throw new Error(`no option with “${words}” in ${selector}`);
      last = now;
    }
  }

  /**
   * Puts the focus on the first field inside a closed root, which no script reaches into but the mouse does: by a click on the label in
   * its first line.
   * @param host selector of the custom element
   */
  async focusClosedRoot(host: string): Promise<void> {
    const element = await this.find(host);
    await element.evaluate((target) => target.scrollIntoView({ block: 'start' }));
    const box = await element.boundingBox();
    if (!box) throw new Error(`${host} is not to be seen`);
    await this.page.mouse.click(box.x + LABEL.x, box.y + LABEL.y);
  }
}

/** Late is later than this, ms: an event goes through another process, and a browser with much to do takes its time. */
const LANDS_WITHIN = 2000;

/**
 * Some open what covers them at the first touch, and get no click any more.
 * @returns tells whether a press has come to an element, or whatever it led to has taken the element away
 */
async function hearPresses(element: ElementHandle): Promise<() => Promise<boolean>> {
  const heard = await element.evaluateHandle((target) => {
    const state = { isPressed: false };
    for (const type of ['pointerdown', 'click'])
      target.addEventListener(type, () => Object.assign(state, { isPressed: true }), { capture: true, once: true });
    return state;
  });
  const hasLanded = async () => {
    const isPressed = await heard.evaluate((state) => state.isPressed);
    return isPressed || !(await element.evaluate((target) => target.isConnected));
  };
  // A page that has been left says nothing any more.
  const lands = () => until('a press', () => hasLanded().catch(() => true), LANDS_WITHIN);
  return () => lands().catch(() => false);
}

/** A page scrolls and grows some time after it was told to, around frames of another process above all; nobody clicks what moves. */
async function standsStill(element: ElementHandle): Promise<void> {
  let before = '';
  await until('something to stand still', async () => {
    const { x = 0, y = 0 } = (await element.boundingBox()) ?? {};
    const last = before;
    before = `${x} ${y}`;
    return before === last;
  });
}

/** Does something that stands fixed or stuck cover the middle of an element? */
function isBehindBar(element: ElementHandle): Promise<boolean> {
  return element.evaluate((target) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const root = target.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    const shown = root.elementFromPoint(left + width / 2, top + height / 2);
    if (!shown || shown.contains(target) || target.contains(shown)) return false;
    for (let current: Element | null = shown; current && !current.contains(target); current = current.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(current).position)) return true;
    return false;
  });
}
