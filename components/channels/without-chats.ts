import type { Channel } from '@/utils/model/channels/channel';

/** The channels but for the messengers that the list of chats shows already, by their addresses. */
export function withoutChats<Found extends Channel>(channels: readonly Found[], urls: ReadonlySet<string>): Found[] {
  return channels.filter(({ kind, value }) => kind !== 'messenger' || !urls.has(value));
}
