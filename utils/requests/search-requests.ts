import { foldSearch } from '@/utils/text/fold-search';
import type { SupportRequest } from './request';

/**
 * The requests in which every word of a query occurs somewhere, whatever the case and the accents. All of them for an empty query.
 * @param said what was said in chats, by request
 */
export function searchRequests(
  requests: readonly SupportRequest[],
  query: string,
  said: ReadonlyMap<string, string> = new Map(),
): SupportRequest[] {
  const words = foldSearch(query).split(/\s+/).filter(Boolean);
  return requests.filter((request) => {
    const text = foldSearch(`${searchedText(request)}\n${said.get(request.id) ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

/** Requests by site, sites in the order of their newest request. */
export function groupBySite(requests: readonly SupportRequest[]): { site: string; requests: SupportRequest[] }[] {
  const groups = new Map<string, SupportRequest[]>();
  for (const request of requests) groups.set(request.site, [...(groups.get(request.site) ?? []), request]);
  return [...groups].map(([site, found]) => ({ site, requests: found }));
}

function searchedText({ site, subject, message, sentText, ticketNumber, ticketSentence, pageTitle }: SupportRequest): string {
  return [site, subject, ...Object.values(message), sentText, ticketNumber, ticketSentence, pageTitle]
    .filter(Boolean)
    .join('\n');
}
