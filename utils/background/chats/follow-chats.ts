import { browser } from 'wxt/browser';
import { askFrame } from '@/utils/messaging/ask-frame';
import type { ChatElement, ChatFinding, ChatState } from '@/utils/model/chat/chat-finding';
import { closeConversation } from '@/utils/store/requests/chat-request';
import { keptConversation } from '@/utils/store/requests/conversation-store';
import { findingsOf } from '@/utils/tabs/findings-store';
import { injectChat } from '@/utils/tabs/inject-chat';
import { siteOf } from '@/utils/text/site';
import { chatOrigin } from './chat-origin';

/** There is something to be read in these. */
const TALKING: ReadonlySet<ChatState> = new Set(['open', 'queue', 'conversation', 'ended']);

/** The chats of a tab are known anew: what is said in those that are open is told from now on. */
export async function followChats(tabId: number, chats: readonly ChatFinding[]): Promise<void> {
  await Promise.all(chats.filter(({ state }) => TALKING.has(state)).map((chat) => followChat(tabId, chat)));
  await Promise.all(chats.filter(({ state }) => state === 'ended').map((chat) => endChat(tabId, chat)));
}

async function followChat(tabId: number, { composer }: ChatFinding): Promise<void> {
  if (!composer) return;
  const { frameId, documentKey, elementId, log } = composer;
  if (!(await injectChat(tabId, frameId))) return;
  await askFrame({ tabId, frameId }, 'agent.chat', {
    documentKey,
    act: { act: 'follow', composerId: elementId, logId: logIn(log, frameId) },
  }).catch((error: unknown) => console.debug('[casebook] chat not followed', tabId, frameId, error));
}

function logIn(log: ChatElement | null, frameId: number): string | null {
  return log?.frameId === frameId ? log.elementId : null;
}

/** A chat says that it is over: what it shows next is another conversation. */
async function endChat(tabId: number, { composer, panel }: ChatFinding): Promise<void> {
  const frameId = (composer ?? panel)?.frameId;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const frame = (await findingsOf(tabId)).find((found) => found.frameId === frameId);
  const site = siteOf(tab?.url ?? '');
  if (site === null || !frame) return;
  const kept = await keptConversation(site, chatOrigin({ url: frame.url, tabUrl: tab?.url ?? '' }));
  if (kept) await closeConversation(kept.id);
}
