import type { PageLife } from '@/utils/dom/page-life';
import type { ChatAct, ChatActOutcome } from '@/utils/model/chat/chat-act';
import { type ChatDocument, offerChatHand } from './chat-door';
import { ChatWatch } from './chat-watch';
import { pressLauncher } from './press-launcher';

/** The part of Casebook that works in the frames of chats: opens one on the person's word, and tells what is said in it. */
export function startChat(life: PageLife): void {
  offerChatHand(() => {
    let watch: ChatWatch | null = null;
    return async (page: ChatDocument, act: ChatAct): Promise<ChatActOutcome> => {
      if (act.act === 'look') {
        watch?.look(true);
        return watch ? 'done' : 'gone';
      }
      if (act.act === 'follow') {
        const composer = page.elementOf(act.composerId);
        if (!composer?.isConnected) return 'gone';
        watch ??= new ChatWatch(life, page);
        watch.follow(composer, (act.logId === null ? undefined : page.elementOf(act.logId)) ?? null);
        return 'done';
      }
      const element = page.elementOf(act.elementId);
      if (act.act === 'open') return pressLauncher(element);
      if (!element?.isConnected) return 'gone';
      element.scrollIntoView({ block: 'center' });
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      return 'done';
    };
  });
}
