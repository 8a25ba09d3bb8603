import { readChat } from '@/utils/chat/read/read-chat';
import { rootOf } from '@/utils/dom/node-access';
import type { PageLife } from '@/utils/dom/page-life';
import { viewOfNow } from '@/utils/dom/page-view';
import { CodedError } from '@/utils/messaging/error-code';
import { ask } from '@/utils/messaging/send';
import type { AgentState } from './agent-state';

/** Tells the background what the document says about chats, whenever that is new. */
export class ChatReader {
  private sent = '';

  constructor(
    private readonly life: PageLife,
    private readonly state: AgentState,
    /** Told the shadow roots of what floats, for in those it may change and no observer of the document sees it. */
    private readonly floating: (roots: readonly ShadowRoot[]) => void,
  ) {}

  /**
   * @param force say even what has not changed, for the background may have forgotten
   * @returns whether there was anything new
   */
  async look(force = false): Promise<boolean> {
    const { documentKey, registry } = this.state;
    const view = viewOfNow();
    const { reading, surfaces } = readChat(document, registry, view);
    this.floating(surfaces.flatMap((surface) => [...rootsAround(surface), ...view.shadowRootsIn(surface)]));
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

/** Those that an element stands in. */
function rootsAround(element: Element): ShadowRoot[] {
  const around: ShadowRoot[] = [];
  for (let root = rootOf(element); root instanceof ShadowRoot; root = rootOf(root.host)) around.push(root);
  return around;
}
