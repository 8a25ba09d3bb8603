import { parse } from 'tldts';

/**
 * The site an address belongs to: its registrable domain (public suffix list, private suffixes too, so that two people's pages on one
 * host stay apart), or the host itself where there is none (localhost, an IP address). `null` for addresses that are nobody's site.
 */
export function siteOf(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  return parse(parsed.hostname, { allowPrivateDomains: true }).domain ?? parsed.hostname;
}
