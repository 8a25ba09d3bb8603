import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { Panel } from './panel';
import { until } from './until';

const CARD = '[data-testid="chat"]';

/** What a person does with a chat in the panel. */
export class ChatPanel {
  constructor(readonly panel: Panel) {}

  /** States of the chats that the panel shows. */
  states(): Promise<string[]> {
    return evaluate(
      this.panel.page,
      v.array(v.string()),
      `return [...document.querySelectorAll('${CARD}')].map((card) => card.dataset.state);`,
    );
  }

  async waitFor(state: string): Promise<void> {
    await until(`a chat that is ${state}`, async () => {
      const states = await this.states();
      if (states.includes(state)) return true;
      throw new Error(`the panel shows ${states.join(', ') || 'no chat'}`);
    });
  }

  /** @returns what the panel says came of it */
  async open(): Promise<string> {
    await this.panel.click('chat-open');
    return this.outcome('chat-open-result');
  }

  /** Reviews the form before the chat and fills what is ticked. */
  async fillForm(): Promise<void> {
    await this.panel.click('chat-form');
    await this.panel.person.find('[data-testid="plan-row"]');
    await this.panel.fill();
    await this.panel.click('back');
  }

  async insert(): Promise<string> {
    await this.panel.click('chat-insert');
    return this.outcome('chat-insert-result');
  }

  private outcome(testId: string): Promise<string> {
    return until(`an outcome in ${testId}`, async () => {
      const [said = ''] = await evaluate(
        this.panel.page,
        v.array(v.string()),
        `return [...document.querySelectorAll('[data-testid="${testId}"]')].map(({ dataset }) => dataset.outcome ?? '');`,
      );
      return said !== '' && said !== 'idle' && said !== 'busy' && said;
    });
  }
}
