import { messagesIn } from '@/utils/chat/conversation/messages-in';
import { composerBox } from '@/utils/chat/read/composer-box';
import { isAtEnd } from '@/utils/chat/read/is-at-end';
import { lineIn } from '@/utils/chat/read/line-in';
import { LogReader } from '@/utils/chat/read/log-reader';
import { wholeList } from '@/utils/chat/read/whole-list';
import { contains } from '@/utils/dom/node-access';
import type { PageLife } from '@/utils/dom/page-life';
import { notify } from '@/utils/messaging/notify';
import { MAX_MESSAGE } from '@/utils/model/chat/chat-message';
import type { ChatDocument } from './chat-door';
import { SentWatch } from './sent-watch';

/** Changes that follow each other this closely are read once, and a list that changes all the time as often, ms. */
const QUIET = 150;
/** Texts of the person's that are remembered, to know their side by. */
const MAX_SENT = 50;

/** Tells what is said in one chat, as it is said. */
export class ChatWatch {
  private readonly reader: LogReader;
  private readonly observer: MutationObserver;
  private readonly sentWatch: SentWatch;
  private readonly texts: string[] = [];
  private composer: Element | null = null;
  private list: Element | null = null;
  /** What of the list is written in and waits to be sent. */
  private waiting: Element | null = null;
  private told = '';
  private isDue = false;

  constructor(
    private readonly life: PageLife,
    private readonly page: ChatDocument,
  ) {
    this.observer = life.observer(() => this.schedule());
    this.sentWatch = new SentWatch(life, (text) => this.sent(text));
    this.reader = new LogReader(page.documentKey);
  }

  follow(composer: Element, list: Element | null): void {
    this.composer = composer;
    this.sentWatch.watch(composer);
    const found = wholeList(list, composer);
    if (found && found !== this.list && !this.isWaiting(found, composer)) {
      this.list = found;
      this.observer.disconnect();
      this.observer.observe(found, { childList: true, subtree: true, characterData: true });
    }
    this.schedule();
  }

  /** @param force also when nothing has changed: the background may have begun to keep it since */
  look(force: boolean): void {
    if (force) this.told = '';
    const { composer } = this;
    if (!this.list?.isConnected && composer?.isConnected) this.follow(composer, null);
    const { list } = this;
    const node = list?.isConnected ? this.reader.read(list, this.waitingIn(list)) : null;
    if (!list || !node) return;
    const rtl = getComputedStyle(list).direction === 'rtl';
    const window = { messages: messagesIn(node, { sent: this.texts, rtl }), atEnd: isAtEnd(list) };
    const text = JSON.stringify([window, this.texts.length]);
    if (window.messages.length === 0 || text === this.told) return;
    this.told = text;
    notify('chat.seen', { documentKey: this.page.documentKey, sent: this.texts, window });
  }

  /** Is this no list, but what waits beside the line in the list that is known? */
  private isWaiting(found: Element, composer: Element): boolean {
    const { list } = this;
    return !!list?.isConnected && contains(list, composer) && contains(composerBox(composer, list), found);
  }

  /**
   * Some chats take the line out of the list while they send and draw another then: what stood around it still shows what is being sent,
   * and the other one is known here before the page is read again.
   */
  private waitingIn(list: Element): Element | null {
    const { composer } = this;
    if (composer?.isConnected) this.waiting = contains(list, composer) ? composerBox(composer, list) : null;
    else if (this.waiting) {
      const line = lineIn(list);
      if (line) this.waiting = composerBox(line, list);
    }
    return this.waiting;
  }

  private sent(text: string): void {
    this.texts.push(text.slice(0, MAX_MESSAGE));
    if (this.texts.length > MAX_SENT) this.texts.shift();
    this.schedule();
  }

  private schedule(): void {
    if (this.isDue) return;
    this.isDue = true;
    this.life.after(QUIET, () => {
      this.isDue = false;
      this.look(false);
    });
  }
}
