import { readChat } from '@/utils/chat/read/read-chat';
import type { PageLife } from '@/utils/dom/page-life';
import { CodedError } from '@/utils/messaging/error-code';
import { ask } from '@/utils/messaging/send';
import type { AgentState } from './agent-state';

/** Tells the background what the document says about chats, whenever that is new. */
export class ChatReader {
  private sent = '';

  constructor(
    private readonly life: PageLife,
    private readonly state: AgentState,
    /** Told what floats, for it may change inside roots that no observer of the document sees. */
    private readonly floating: (surfaces: readonly Element[]) => void,
  ) {}

  /**
   * @param force say even what has not changed, for the background may have forgotten
   * @returns whether there was anything new
   */
  async look(force = false): Promise<boolean> {
    const { documentKey, registry } = this.state;
    const { reading, surfaces } = readChat(document, registry);
    this.floating(surfaces);
    const text = JSON.stringify(reading);
    if (text === this.sent && !force) return false;
    try {
      await ask('chat.read', { documentKey, reading });
      this.sent = text;
    } catch (error) {
      // The worker died over it, the extension was updated or the disk is full: the next change of the page says it again.
      if (!(error instanceof CodedError)) throw error;
      if (this.life.goesOn()) console.debug('[casebook] chats not read', error);
      if (error.code === 'site-off') this.sent = text;
    }
    return true;
  }
}
