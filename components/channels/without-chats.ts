import type { Channel } from '@/utils/channels/channel';
import { messengerLinkOf } from '@/utils/chat/messenger-link';

/**
 * The channels but for the messengers that the list of chats shows already.
 * @param urls of those, as utils/chat/messenger-link.ts writes them
 */
export function withoutChats<Found extends Channel>(channels: readonly Found[], urls: ReadonlySet<string>): Found[] {
  return channels.filter(({ kind, value }) => kind !== 'messenger' || !urls.has(messengerLinkOf(value)?.url ?? value));
}
