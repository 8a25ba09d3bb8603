import type { SenderKind } from './message-definition';

/** The part of `runtime.MessageSender` that decides who speaks; other extensions and pages can put anything into a message but this. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Our own identity: `runtime.id` and `runtime.getURL('')`. In Firefox the two differ (add-on id against a random host). */
export interface Self {
  id: string;
  baseUrl: string;
}

/** Who sent a message, or `null` for somebody who may send none. */
export function senderKind(sender: Sender, self: Self): SenderKind | null {
  if (sender.id !== self.id) return null;
  const base = self.baseUrl.endsWith('/') ? self.baseUrl : `${self.baseUrl}/`;
  if (sender.url?.startsWith(base)) return 'extension';
  // Only content scripts carry a tab without being one of our own pages.
  if (sender.tab) return 'page';
  // Chrome gives a service worker's messages an address; Firefox leaves it out for the event page.
  return sender.url === undefined ? 'extension' : null;
}
