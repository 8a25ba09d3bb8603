import { notify } from '@/utils/messaging/notify';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import type { AwaitedSender } from '@/utils/text/sender-match';
import { openedMessage } from './opened-message';

/** Looks for an opened confirmation while a request waits for its number. Says each message once. */
export class MailWatch {
  private awaited: readonly AwaitedSender[] = [];
  private told = '';

  /** Nothing is looked at where nobody is awaited. */
  expect(awaited: readonly AwaitedSender[]): void {
    this.awaited = awaited;
    this.told = '';
    this.look();
  }

  look(): void {
    if (this.awaited.length === 0) return;
    const message = openedMessage(document, this.awaited);
    const text = JSON.stringify(message);
    if (!message || text === this.told) return;
    this.told = text;
    notify('mail.opened', { ...message, date: message.date.slice(0, MAX_TEXT) });
  }
}
