import type { Frame, Page } from 'puppeteer-core';
import type { ChatHands } from './chat-hands';
import { Person } from './person';
import { until } from './until';

/** What the person who tests does in a chat themselves: Casebook presses nothing in it but its launcher. */
export class ChatTester {
  constructor(
    readonly page: Page,
    readonly hands: ChatHands,
  ) {}

  async openByHand(): Promise<void> {
    await (await this.person()).click(this.hands.launcher);
  }

  /** Sends the form before the chat, as it was filled. */
  async start(): Promise<void> {
    if (this.hands.start) await (await this.person()).click(this.hands.start);
  }

  /** What stands in the composer. */
  async written(): Promise<string> {
    const composer = await (await this.person()).find(this.hands.composer);
    return composer.evaluate((element) => {
      const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
      return isField ? element.value : element instanceof HTMLElement ? element.innerText.trim() : '';
    });
  }

  async type(text: string): Promise<void> {
    await (await this.person()).type(this.hands.composer, text);
  }

  async send(): Promise<void> {
    const person = await this.person();
    if (this.hands.send) return person.click(this.hands.send);
    await (await person.find(this.hands.composer)).focus();
    await this.page.keyboard.press('Enter');
  }

  /** Sends a picture that is in the chat already, as far as that is the person's to do. */
  async sendPicture(text: string): Promise<void> {
    if (this.hands.picture === 'goes at once') return;
    if (this.hands.picture === 'goes with a text') await this.type(text);
    await this.send();
  }

  private async person(): Promise<Person> {
    await this.page.bringToFront();
    const { frame, within } = this.hands;
    const find = async (): Promise<Frame | undefined> => this.page.frames().find((one) => frame && one.url().includes(frame));
    return new Person(this.page, frame ? await until(`a frame with ${frame}`, find) : this.page, within);
  }
}
