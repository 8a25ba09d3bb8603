import { ADDRESS_PATTERNS } from './address-patterns';
import { MAX_SENTENCE, type TicketCandidate } from './candidate';

const MAX_ADDRESS = 2000;

/** The number in an address of a known product, or null. */
export function addressTicket(url: string): TicketCandidate | null {
  if (url.length > MAX_ADDRESS || !URL.canParse(url)) return null;
  const { protocol, pathname, search, hash, origin } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  for (const { product, pattern, score } of ADDRESS_PATTERNS) {
    const { number: value } = pattern.exec(`${pathname}${search}${hash}`)?.groups ?? {};
    // Without the query, which may hold an address or a key.
    if (value)
      return {
        value,
        score,
        sentence: `${origin}${pathname}`.slice(0, MAX_SENTENCE),
        place: 'address',
        reasons: [`address of ${product}`],
      };
  }
  return null;
}
