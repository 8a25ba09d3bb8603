import { SERVICE_WORDS } from '@/utils/languages/services';
import type { ContactReading } from '@/utils/model/channels/contact-reading';
import { SERVICE_KINDS, type ServiceKind } from '@/utils/model/channels/service-kind';
import { SERVICE_TYPES } from './service-types';

/** What is said in the title weighs more than what is said somewhere; each word counts so often at most, a shop says “order” on and on. */
const ZONES = { title: 4, heading: 2.5, link: 1.5, text: 1 } as const;
const MOST_PER_WORD = 3;
const STRONG = 2;
const WEAK = 0.5;
const BY_TYPE = 14;
/** A bank has news and vacancies, too. */
const OTHER = 0.8;
/** Less than this is chance, a strong word in the text and a weak one are not; and a lead smaller than this share of the best no lead. */
const ENOUGH = 2.4;
const LEAD = 0.08;

/** What kind of service the company behind a page gives, by the words and the structured data of that page. `other` where it is not clear. */
export function classifyService(reading: ContactReading): ServiceKind {
  const scores = serviceScores(reading);
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < ENOUGH || best[1] - (second?.[1] ?? 0) < best[1] * LEAD) return 'other';
  return best[0];
}

/** How much speaks for each kind; `other` is spoken for by what companies of no other kind say. */
export function serviceScores({ title, about, types, blocks }: ContactReading): Map<ServiceKind, number> {
  const links = blocks.filter(({ region }) => region !== 'main').map(({ text }) => text);
  const zones: Record<keyof typeof ZONES, string> = {
    title: `${title} ${about}`,
    heading: blocks.flatMap(({ isHeading, text }) => (isHeading ? [text] : [])).join(' · '),
    link: links.join(' · '),
    text: blocks.flatMap(({ isHeading, region, text }) => (!isHeading && region === 'main' ? [text] : [])).join(' · '),
  };
  return new Map(
    SERVICE_KINDS.map((kind) => {
      const [strong, weak] = patterns()[kind];
      let strongly = types.some((type) => SERVICE_TYPES[type] === kind) ? BY_TYPE : 0;
      let weakly = 0;
      for (const zone of ['title', 'heading', 'link', 'text'] as const) {
        strongly += ZONES[zone] * STRONG * countWords(strong, zones[zone]);
        weakly += ZONES[zone] * WEAK * countWords(weak, zones[zone]);
      }
      // Words that many say are none without one that few do.
      const score = strongly + Math.min(weakly, strongly);
      return [kind, kind === 'other' ? score * OTHER : score];
    }),
  );
}

/** Different words count fully, the same again less and less. */
function countWords(words: RegExp, text: string): number {
  const counts = new Map<string, number>();
  for (const [hit] of text.toLowerCase().slice(0, 60_000).matchAll(words)) counts.set(hit, (counts.get(hit) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum += Math.sqrt(Math.min(count, MOST_PER_WORD));
  return sum;
}

type Patterns = Readonly<Record<ServiceKind, readonly [strong: RegExp, weak: RegExp]>>;
let compiled: Patterns | null = null;

/** Compiled when first asked for: most pages are never looked at this way. */
function patterns(): Patterns {
  const words = Object.values(SERVICE_WORDS);
  const pattern = (list: readonly string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})`, 'giu');
  const of = (kind: ServiceKind) =>
    [
      pattern(words.flatMap((kinds) => kinds[kind]?.strong ?? [])),
      pattern(words.flatMap((kinds) => kinds[kind]?.weak ?? [])),
    ] as const;
  compiled ??= {
    bank: of('bank'),
    'public-services': of('public-services'),
    shop: of('shop'),
    telecom: of('telecom'),
    utilities: of('utilities'),
    transport: of('transport'),
    insurance: of('insurance'),
    health: of('health'),
    software: of('software'),
    other: of('other'),
  };
  return compiled;
}
