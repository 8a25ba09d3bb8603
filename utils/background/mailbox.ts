import { browser } from 'wxt/browser';
import { askFrame } from '@/utils/messaging/ask-frame';
import type { MessageData } from '@/utils/messaging/protocol';
import { allRequests } from '@/utils/store/requests/request-store';
import { hasWaiting, waitingRequests } from '@/utils/store/requests/waiting-requests';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { forgetMailOffer, storeMailOffer } from '@/utils/tabs/mail-offer-store';
import { companyName } from '@/utils/text/sender-match';
import type { TextSegment } from '@/utils/tickets/candidate';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { mayBeMailbox } from '@/utils/tickets/mailbox-address';
import type { Origin } from './origin';

/** A number less likely than this is not worth a question. */
const OFFER_SCORE = 0.6;
/** The frame with a message's text comes later than its header: so many looks, so far apart, ms. */
const LOOKS = 5;
const BETWEEN = 700;
/** The message last opened in a tab: one before it is looked at no longer. */
const latest = new Map<number, readonly TextSegment[]>();

/** A page has come up: where it may be a mailbox and a request waits for its number, the page is looked at for the company's answer. */
export async function watchMailbox(tabId: number): Promise<void> {
  if (!(await hasWaiting())) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!mayBeMailbox(tab?.url ?? '', tab?.title ?? '')) return;
  const awaited = (await waitingRequests()).map(({ site, pageTitle }) => ({ site, name: companyName(pageTitle) }));
  if (await injectAgent(tabId, 0)) await askFrame({ tabId, frameId: 0 }, 'agent.expect-mail', { awaited });
}

/** A message of a company is open whose number is awaited. The panel asks the person whether it is the one. */
export async function onMailOpened(
  { site, sender, date, segments, framed }: MessageData<'mail.opened'>,
  { tabId }: Origin,
): Promise<void> {
  await forgetMailOffer(tabId);
  const request = (await waitingRequests()).find((waiting) => waiting.site === site);
  if (!request) return;
  latest.set(tabId, segments);
  const known = new Set((await allRequests()).flatMap(({ ticketNumber }) => ticketNumber ?? []));
  for (let look = 0; look < (framed ? LOOKS : 1) && latest.get(tabId) === segments; look += 1) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    const texts = framed ? [...segments, ...(await textOfFrames(tabId))] : segments;
    const { recorded, ask } = decideTicket(extractTickets(texts, { known, subject: request.subject }));
    const best = recorded ?? ask[0];
    if (!best || best.score < OFFER_SCORE || latest.get(tabId) !== segments) continue;
    await storeMailOffer(tabId, { requestId: request.id, number: best.value, sentence: best.sentence, sender, date });
    break;
  }
}

/** What the frames of a tab show; mailboxes put the text of a message into one. */
async function textOfFrames(tabId: number): Promise<TextSegment[]> {
  const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/agent.js'] });
  const texts = frames
    .filter(({ frameId }) => frameId !== 0)
    .map(({ frameId }) => askFrame({ tabId, frameId }, 'agent.text', undefined).catch(() => ({ segments: [] })));
  return (await Promise.all(texts)).flatMap(({ segments }) => segments);
}
