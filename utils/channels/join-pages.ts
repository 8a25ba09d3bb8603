import type { Channel } from '@/utils/model/channels/channel';

/** The address of a page without what only marks a place or a visit in it. */
function pageKey(url: string): string {
  return url.split(/[?#]/)[0] ?? '';
}

/** What is known of a company after one more look at a page: that page's channels are as it says now, those of other pages stay. */
export function joinPages(known: readonly Channel[], pageUrl: string, seen: readonly Channel[]): Channel[] {
  const key = pageKey(pageUrl);
  return [...seen, ...elsewhere(known, key, seen)];
}

/** Remembered channels of other pages that this one does not name, too. */
export function elsewhere<C extends Channel>(known: readonly C[], pageUrl: string, seen: readonly Channel[]): C[] {
  const key = pageKey(pageUrl);
  const isSeen = (channel: Channel) => seen.some(({ kind, value }) => kind === channel.kind && value === channel.value);
  return known.filter((channel) => pageKey(channel.pageUrl) !== key && !isSeen(channel));
}
