import { letterIn } from '@/utils/languages/letter';
import type { MessageLanguage } from './message-language';

/** What a company's engineers ask for first. */
export interface TechnicalFacts {
  /** Of the page; `''` where there is none. */
  url: string;
  /** ms since the epoch */
  at: number;
  /** IANA name. */
  timeZone: string;
  userAgent: string;
  /** Of the browser, BCP 47. */
  language: string;
  /** CSS pixels; `null` where not known. */
  viewport: { width: number; height: number } | null;
  /** `1` is 100 %; `null` where not known. */
  zoom: number | null;
}

/** Names in a user agent, the telling one first: every browser calls itself by the names of others, too. */
const BROWSERS: readonly [name: string, version: RegExp][] = [
  ['Firefox', /Firefox\/([\d.]+)/],
  ['Edge', /Edg\/([\d.]+)/],
  ['Opera', /OPR\/([\d.]+)/],
  ['Yandex Browser', /YaBrowser\/([\d.]+)/],
  ['Chrome', /Chrom(?:e|ium)\/([\d.]+)/],
];
const SYSTEMS: readonly [name: string, sign: RegExp][] = [
  ['Windows', /Windows/],
  ['Android', /Android/],
  ['macOS', /Mac OS X|Macintosh/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux|X11/],
];

/** “Chrome 156, Linux”; what cannot be told is left out. */
export function browserAndSystem(userAgent: string): string {
  const [name, pattern] = BROWSERS.find(([, version]) => version.test(userAgent)) ?? [];
  const version = pattern?.exec(userAgent)?.[1]?.split('.')[0] ?? '';
  const system = SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0];
  return [name && `${name} ${version}`, system].filter(Boolean).join(', ');
}

/** One sentence with all of them, in the language of the message. The address comes without what follows its path: that may hold a session. */
export function technicalDetails(facts: TechnicalFacts, language: MessageLanguage): string {
  const { url, at, timeZone, userAgent, viewport, zoom } = facts;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const parts = [
    url.replace(/[?#].*$/s, ''),
    `${time} (${zone?.replace('GMT', 'UTC') ?? timeZone})`,
    browserAndSystem(userAgent),
    facts.language,
    viewport && `${viewport.width} × ${viewport.height}`,
    zoom && `${Math.round(zoom * 100)} %`,
  ];
  return `${letterIn(language).technicalDetails}: ${parts.filter(Boolean).join('; ')}.`;
}
