import { browser } from 'wxt/browser';
import { classifyDocument } from '@/utils/forms/recognise/classify-document';
import { phraseIndexes } from '@/utils/forms/recognise/phrase-indexes';
import { askFrame } from '@/utils/messaging/ask-frame';
import type { MessageAnswer, MessageData } from '@/utils/messaging/protocol';
import { reportFailure } from '@/utils/messaging/report-failure';
import { forgetChatRefusals } from '@/utils/tabs/chat-refusal-store';
import { findingsOf, forgetFrame, forgetTab, storeFindings } from '@/utils/tabs/findings-store';
import { forgetFrameChat, forgetFrameChats, frameChatsOf } from '@/utils/tabs/frame-chat-store';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { forgetMailOffer } from '@/utils/tabs/mail-offer-store';
import { forgetPending, mayAnswer, type Pending, pendingOf, storePending } from '@/utils/tabs/pending-store';
import { forgetRegistered } from '@/utils/tabs/registered-store';
import { forgetChatsOf } from './chats/forget-chats-of';
import { joinChats } from './chats/join-chats';
import { submissionStored } from './in-flight';
import { watchMailbox } from './mailbox';
import type { Origin } from './origin';
import { updateBadge } from './update-badge';
import { watchForNumber } from './watch-for-number';

/** A document is there: what was found in the one before it is over, and the agent comes where there is something for it to do. */
export async function onHello({ promising, startedAt }: MessageData<'page.hello'>, origin: Origin): Promise<void> {
  const { tabId, frameId } = origin;
  if (frameId === 0) {
    await forgetTab(tabId, startedAt);
    await forgetFrameChats(tabId, startedAt);
    await joinChats(tabId);
    await forgetRegistered(tabId);
  }
  await submissionStored(tabId);
  const pending = (await pendingOf(tabId)) ?? (frameId === 0 ? await adoptPending(tabId, origin.url) : null);
  if (pending && frameId === 0 && !mayAnswer(pending, origin.url)) {
    await forgetPending(tabId);
  } else if (pending) {
    await watchForNumber(tabId, frameId, { wasThere: false });
  }
  if (promising) {
    warmUp();
    await injectAgent(tabId, frameId);
  }
  await updateBadge(tabId);
  if (frameId === 0) await forgetMailOffer(tabId);
  if (frameId === 0 && !pending) await watchMailbox(tabId);
}

/** Says what the forms of a document are, and keeps it for the panel. */
export async function onRead(
  { documentKey, opaqueOrigin, reading }: MessageData<'page.read'>,
  { tabId, frameId, url }: Origin,
): Promise<MessageAnswer<'page.read'>> {
  const found = classifyDocument(reading);
  const scannedAt = Date.now();
  await storeFindings({ ...found, documentKey, opaqueOrigin, tabId, frameId, url, origin: originText(url), scannedAt });
  await joinChats(tabId);
  await updateBadge(tabId);
  return { forms: found.forms };
}

/** Some frame went: forget those that no longer answer. */
export async function onFrameRemoved({ tabId }: Origin): Promise<void> {
  const frames = (await findingsOf(tabId)).filter(({ frameId }) => frameId !== 0);
  await Promise.all(
    frames.map(async ({ frameId, documentKey }) => {
      const current = await askFrame({ tabId, frameId }, 'agent.ping', undefined).catch(() => null);
      if (current?.documentKey !== documentKey) await forgetFrame(tabId, frameId);
    }),
  );
  await forgetGoneChats(tabId);
  await updateBadge(tabId);
}

/** The panel looks at a tab: every frame of it gets an agent, whatever the watcher saw. */
export async function attendTab({ tabId }: MessageData<'tab.attend'>): Promise<MessageAnswer<'tab.attend'>> {
  warmUp();
  if (!(await injectAgent(tabId, 0))) return { access: 'forbidden' };
  // Not awaited: Chrome answers only when every frame has loaded, and some frame never does.
  reportFailure('no agents', injectAgent(tabId));
  // A mailbox may have been open since before there was anything to wait for.
  await watchMailbox(tabId).catch((error: unknown) => console.debug('[casebook] no mailbox', tabId, error));
  // An agent that was there already says again what it knows: the session storage may have been emptied meanwhile.
  const frames = await findingsOf(tabId);
  const frameIds = new Set([0, ...frames.map(({ frameId }) => frameId)]);
  await Promise.all(
    [...frameIds].map((frameId) =>
      askFrame({ tabId, frameId }, 'agent.scan', undefined).catch(() => forgetFrame(tabId, frameId)),
    ),
  );
  return { access: 'granted' };
}

/** The frame of a chat may hold no form. */
async function forgetGoneChats(tabId: number): Promise<void> {
  const frames = (await frameChatsOf(tabId)).filter(({ frameId }) => frameId !== 0);
  await Promise.all(
    frames.map(async ({ frameId, documentKey }) => {
      const current = await askFrame({ tabId, frameId }, 'agent.ping', undefined).catch(() => null);
      if (current?.documentKey !== documentKey) await forgetFrameChat(tabId, frameId);
    }),
  );
  await joinChats(tabId);
}

export async function onTabClosed(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await forgetChatsOf(tabId);
  await forgetChatRefusals(tabId);
  await forgetPending(tabId);
  await forgetRegistered(tabId);
  await forgetMailOffer(tabId);
}

function originText(url: string): string {
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? '' : origin;
  } catch {
    return '';
  }
}

/**
 * A form may open its answer in a new tab, which then waits for the number as well as the tab it came from.
 * @param url of the document that the new tab shows; on another site it is no answer
 * @returns what the tab waits for now, if it came from a tab that waits
 */
export async function adoptPending(tabId: number, url: string): Promise<Pending | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const opener = tab?.openerTabId;
  if (opener === undefined) return null;
  await submissionStored(opener);
  const pending = await pendingOf(opener);
  if (!pending || !mayAnswer(pending, url)) return null;
  const adopted = { ...pending, tabId };
  await storePending(adopted);
  return adopted;
}

/**
 * Compiles the lexicons while the agent is on its way into a page, so that what it reads there is answered at once. Not when the background
 * starts: most of what it is started for needs no lexicon.
 */
function warmUp(): void {
  setTimeout(phraseIndexes);
}
