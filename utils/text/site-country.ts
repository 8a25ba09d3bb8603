/** Top-level domains of a country that are used everywhere, and one that is of no country. */
const EVERYWHERE: ReadonlySet<string> = new Set(['io', 'co', 'me', 'tv', 'ai', 'to', 'fm', 'cc', 'ly', 'eu']);
/** Those that are not the code of their country. */
const OTHER_ZONES: Readonly<Record<string, string>> = {
  su: 'RU',
  uk: 'GB',
  'xn--p1ai': 'RU',
  'xn--j1amh': 'UA',
  'xn--90ais': 'BY',
};

/** The country that a host's top-level domain belongs to, ISO 3166-1 alpha-2; `null` where it tells of none. */
export function siteCountry(host: string): string | null {
  const zone = host.split('.').at(-1)?.toLowerCase() ?? '';
  if (Object.hasOwn(OTHER_ZONES, zone)) return OTHER_ZONES[zone] ?? null;
  return /^[a-z]{2}$/.test(zone) && !EVERYWHERE.has(zone) ? zone.toUpperCase() : null;
}
