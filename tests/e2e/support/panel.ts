import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { MESSAGE_PARTS } from '@/utils/requests/request';
import { evaluate } from './evaluate';
import { IDENTIFIERS, type JourneyTexts } from './journey-texts';
import { Person } from './person';
import { until } from './until';
import { writeText } from './write-text';

const rowSchema = v.object({
  id: v.string(),
  type: v.string(),
  skip: v.string(),
  value: v.string(),
  ticked: v.boolean(),
  outcome: v.string(),
});
export type PlanRow = v.InferOutput<typeof rowSchema>;

/** A press that has done nothing by then has not been heard, ms. */
const BEGINS_WITHIN = 2000;

const byTestId = (id: string) => `[data-testid="${id}"]`;

/** What a person does in the panel, wherever it is open: the side panel, or its page in a window. */
export class Panel {
  readonly person: Person;

  constructor(readonly page: Page) {
    this.person = new Person(page);
  }

  click(testId: string): Promise<void> {
    return this.person.click(byTestId(testId));
  }

  /** Chooses the first form offered; one of another site is never chosen beforehand. */
  chooseForm(): Promise<void> {
    return this.click('form-choice');
  }

  /** Writes the message and waits until the draft is saved. */
  async write({ message, subject }: JourneyTexts): Promise<void> {
    for (const part of MESSAGE_PARTS) await this.rewrite(byTestId(`part-${part}`), message[part]);
    await this.rewrite(byTestId('subject'), subject);
    await this.person.find(`${byTestId('draft-saved')}[data-state=saved]`);
  }

  async writeIdentifiers(): Promise<void> {
    for (const [type, value] of Object.entries(IDENTIFIERS)) await this.rewrite(`input[name="${type}"]`, value);
  }

  /**
   * Takes a picture of the tab and waits until it is shown.
   * @param button by its test id; the one for what is in view where it is left out
   * @param meanwhile what the person does in the page for it
   */
  async capture(button = 'capture', meanwhile = async () => {}): Promise<void> {
    const shown = () => this.page.$$(byTestId('picture')).then(({ length }) => length);
    const before = await shown();
    await this.click(button);
    await meanwhile();
    await until('one more picture', async () => (await shown()) > before);
  }

  /** Attaches the first picture. @returns what the panel says came of it */
  async attach(): Promise<string> {
    // A picture of the confirmation may come above it just then and push it away between press and release: a person presses again.
    await until('attaching', async () => {
      await this.click('attach');
      return until('a begin', async () => !['', 'idle'].includes(await this.attachOutcome()), BEGINS_WITHIN).catch(() => false);
    });
    return until('an end of attaching', async () => {
      const outcome = await this.attachOutcome();
      return ['', 'idle', 'busy'].includes(outcome) ? null : outcome;
    });
  }

  private async attachOutcome(): Promise<string> {
    const result = await this.person.find(byTestId('attach-result'));
    return result.evaluate((element) => element.getAttribute('data-outcome') ?? '');
  }

  async review(): Promise<PlanRow[]> {
    await this.click('review');
    await this.person.find(byTestId('plan-row'));
    return this.rows();
  }

  /** Fills what is ticked and waits for what came of each. */
  async fill(): Promise<PlanRow[]> {
    const ticked = (await this.rows()).filter((row) => row.ticked).length;
    await this.click('fill');
    return until('an outcome for every ticked row', async () => {
      const rows = await this.rows();
      return rows.filter(({ outcome }) => outcome !== '').length >= ticked && rows;
    });
  }

  rows(): Promise<PlanRow[]> {
    return evaluate(
      this.page,
      v.array(rowSchema),
      `return [...document.querySelectorAll('[data-testid="plan-row"]')].map((row) => ({
         id: row.dataset.controlId, type: row.dataset.controlType, skip: row.dataset.skip, outcome: row.dataset.outcome ?? '',
         value: row.querySelector('[data-testid="plan-value"]')?.value ?? '',
         ticked: row.querySelector('[data-testid="plan-tick"] input')?.checked ?? false }));`,
    );
  }

  /**
   * Waits in the history of the site for a number that was not there before.
   * @param known the numbers that were
   */
  async newNumber(known: readonly string[]): Promise<string> {
    await this.openHistory();
    const cards = `[...document.querySelectorAll('${byTestId('request-card')}[data-state=registered]')]`;
    return until('a card with a new number', async () => {
      const numbers = await evaluate(this.page, v.array(v.string()), `return ${cards}.map((card) => card.dataset.number);`);
      return numbers.find((number) => !known.includes(number));
    });
  }

  /** The notice of a number may push the tabs down just before the press: a person who missed presses again. */
  private async openHistory(): Promise<void> {
    await until('the history of the site', async () => {
      await this.click('tab-requests');
      return this.page.$(`${byTestId('tab-requests')}[aria-selected=true]`);
    });
  }

  /** Replaces what stands in a field, by the keyboard. */
  async rewrite(selector: string, text: string): Promise<void> {
    await this.person.click(selector);
    const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
    await this.page.keyboard.down(modifier);
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up(modifier);
    await writeText(this.page, text);
  }
}
