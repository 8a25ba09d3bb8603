import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** A number in a message that the person has open, which may be the one a request waits for. Nothing else of the message is kept. */
export const mailOfferSchema = v.object({
  requestId: v.string(),
  number: v.string(),
  sentence: v.string(),
  sender: v.string(),
  /** As the mailbox writes it. */
  date: v.string(),
});
export type MailOffer = v.InferOutput<typeof mailOfferSchema>;

const keyOf = (tabId: number) => `mail:${tabId}`;

export async function storeMailOffer(tabId: number, offer: MailOffer): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: offer });
}

export async function mailOfferOf(tabId: number): Promise<MailOffer | null> {
  const parsed = v.safeParse(mailOfferSchema, (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
  return parsed.success ? parsed.output : null;
}

export async function forgetMailOffer(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back when there may be another offer in a tab. Returns the function that stops it. */
export function watchMailOffer(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && keyOf(tabId) in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
