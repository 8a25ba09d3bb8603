import * as v from 'valibot';
import { storedItem } from '@/utils/store/stored-item';

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

const offerIn = (tabId: number) => storedItem(`session:mail:${tabId}`, mailOfferSchema);

export function storeMailOffer(tabId: number, offer: MailOffer): Promise<void> {
  return offerIn(tabId).write(offer);
}

export function mailOfferOf(tabId: number): Promise<MailOffer | null> {
  return offerIn(tabId).read();
}

export function forgetMailOffer(tabId: number): Promise<void> {
  return offerIn(tabId).forget();
}

/** Calls back when there is another offer in a tab, or none any more. Returns the function that stops it. */
export function watchMailOffer(tabId: number, changed: () => void): () => void {
  return offerIn(tabId).watch(changed);
}
