import { browser } from 'wxt/browser';
import type { VendorFacts } from '@/utils/chat/vendors/vendor';
import { VENDOR_FACTS } from '@/utils/chat/vendors/vendor-facts';
import { askFrame } from '@/utils/messaging/ask-frame';
import type { MessageAnswer, MessageData } from '@/utils/messaging/protocol';
import { reportFailure } from '@/utils/messaging/report-failure';
import type { ChatElement, ChatFinding } from '@/utils/model/chat/chat-finding';
import type { ChatOpening } from '@/utils/model/chat/chat-opening';
import { chatsOf } from '@/utils/tabs/chats-store';
import { findingsOf } from '@/utils/tabs/findings-store';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { injectChat } from '@/utils/tabs/inject-chat';

/** Between two looks whether it has opened, ms. */
const LOOK = 250;
/** A vendor's own call has done its work by then; a window that is loaded first takes longer. Looks. */
const AFTER_CALL = 10;
const AFTER_PRESS = 40;
/** A lazy launcher gives way to the real one: that one is pressed, too. */
const PRESSES = 2;
/** Looks in which another launcher must stand there alone: some draw theirs anew before the window comes. */
const GIVEN_WAY = 6;

/** Opens a chat on the person's word: by its vendor's own call, else by its launcher; then waits for its window. */
export async function openChat({ tabId, chatId }: MessageData<'chat.open'>): Promise<MessageAnswer<'chat.open'>> {
  return { outcome: await open(tabId, chatId) };
}

async function open(tabId: number, chatId: string): Promise<ChatOpening> {
  const chat = await chatOf(tabId, chatId);
  if (!chat) return 'gone';
  if (chat.state !== 'closed') return 'opened';
  const call = VENDOR_FACTS.find(({ id }) => id === chat.vendor)?.open;
  if (call && (await callVendor(tabId, call)) && (await hasOpened(tabId, chatId, AFTER_CALL))) return 'opened';
  return pressUntilOpen(tabId, chatId);
}

async function pressUntilOpen(tabId: number, chatId: string): Promise<ChatOpening> {
  let pressed: string | undefined;
  for (let press = 0; press < PRESSES; press += 1) {
    const chat = await chatOf(tabId, chatId);
    // What was pressed first has gone and nothing has come.
    if (!chat?.launcher) return press === 0 ? 'gone' : 'failed';
    // Pressed once more, what opened a window that nobody made out would close it.
    if (chat.launcher.elementId === pressed) return 'failed';
    pressed = chat.launcher.elementId;
    const outcome = await pressLauncher(tabId, chat);
    if (outcome !== 'done') return outcome;
    if (await hasOpened(tabId, chatId, AFTER_PRESS, chat.launcher)) return 'opened';
  }
  return 'failed';
}

async function pressLauncher(tabId: number, { launcher }: ChatFinding) {
  if (!launcher) return 'gone';
  const { frameId, documentKey, elementId } = launcher;
  if (!(await injectChat(tabId, frameId))) return 'gone';
  const answer = await askFrame({ tabId, frameId }, 'agent.chat', { documentKey, act: { act: 'open', elementId } }).catch(
    (error: unknown) => {
      console.debug('[casebook] launcher not pressed', tabId, frameId, error);
      return { outcome: 'gone' as const };
    },
  );
  return answer.outcome;
}

/** @param pressed where another launcher than this one has come for good there is nothing more to wait for */
async function hasOpened(tabId: number, chatId: string, looks: number, pressed?: ChatElement): Promise<boolean> {
  let others = 0;
  for (let look = 0; look < looks; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    // Frames that came with the window have no agent yet.
    if (look % 4 === 1) await rescanTab(tabId);
    const chat = await chatOf(tabId, chatId);
    if (chat && chat.state !== 'closed') return true;
    const isOther = pressed && chat?.launcher && chat.launcher.elementId !== pressed.elementId;
    others = isOther ? others + 1 : 0;
    if (others >= GIVEN_WAY) return false;
  }
  return false;
}

async function chatOf(tabId: number, chatId: string): Promise<ChatFinding | undefined> {
  return (await chatsOf(tabId)).chats.find(({ id }) => id === chatId);
}

/**
 * The one piece of Casebook, but for the listener to boxes, that runs in a page's own world: one call of a function that the vendor documents,
 * with nothing of the person's in it, which leaves nothing behind.
 * @returns whether there was such a function
 */
async function callVendor(tabId: number, { path, args }: NonNullable<VendorFacts['open']>): Promise<boolean> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      world: 'MAIN',
      func: call,
      args: [path, [...args]],
    });
    return injection?.result === true;
  } catch (error) {
    console.debug('[casebook] no vendor to call', tabId, path, error);
    return false;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function call(path: string, args: unknown[]): boolean {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let owner: unknown = window;
  try {
    for (const name of names) owner = Reflect.get(Object(owner), name);
    const method: unknown = Reflect.get(Object(owner), last);
    if (typeof method !== 'function') return false;
    Reflect.apply(method, owner, args);
    return true;
  } catch {
    return false;
  }
}

/** Has every frame of a tab say again what is in it, those that have come since among them. */
async function rescanTab(tabId: number): Promise<void> {
  // Not awaited: Chrome answers only when every frame has loaded, and some frame never does.
  reportFailure('no agents', injectAgent(tabId));
  const frames = await findingsOf(tabId);
  await Promise.all(frames.map(({ frameId }) => askFrame({ tabId, frameId }, 'agent.scan', undefined).catch(() => undefined)));
}
