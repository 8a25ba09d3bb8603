import type { CountryCode } from 'libphonenumber-js/min';
import { alternativesOf } from '@/utils/languages/alternatives-of';
import { NOTE_WORDS } from '@/utils/languages/notes';
import type { Channel } from '@/utils/model/channels/channel';
import type { ContactBlock, ContactReading } from '@/utils/model/channels/contact-reading';
import { siteOf } from '@/utils/text/site';
import { channelRank } from './channel-rank';
import { emailOf, findEmails } from './email/find-emails';
import { linkChannel } from './link-channel';
import { mergeChannels } from './merge-channels';
import { defaultCountries } from './phone/default-countries';
import { findPhones } from './phone/find-phones';
import { isDialled } from './phone/is-dialled';
import { parsePhone } from './phone/parse-phone';
import { phoneOfAnchor } from './phone/phone-of-anchor';
import { phoneOfLink } from './phone/phone-of-link';
import type { SeenChannel } from './seen-channel';

/** Certainties: by a link to dial or write, by structured data, by words, by form alone. */
const SURE = { link: 0.98, data: 0.96, said: 0.95, form: 0.85 } as const;
/** A block this short may be what the next is about. UTF-16 units. */
const MAX_HEADING = 90;

/**
 * The ways to reach the company that a page tells of, the best first: telephone numbers, e-mail addresses, messengers, and links to the
 * pages that tell more and into the person's account. Forms and chats are found elsewhere.
 */
export function decideChannels(reading: ContactReading): SeenChannel[] {
  const countries = defaultCountries(reading, guessSpoken(reading));
  const faxes = new Set(reading.faxes.flatMap((fax) => parsePhone(fax, countries)?.value ?? []));
  const page = { pageUrl: reading.url, pageTitle: reading.title };
  const found: SeenChannel[] = [];
  reading.blocks.forEach((block, index) => {
    const heading = `${headingOf(reading.blocks, index, block.column !== '')} ${block.column}`.trim();
    const next = reading.blocks[index + 1];
    const beside = next && next.text.length <= 160 && !/\d{5}|\d[\d\s()-]{7}/.test(next.text) ? noteIn(next.text) : '';
    const said = { heading, beside, page, countries };
    found.push(...inText(block, said), ...inLinks(block, said, siteOf(reading.url) ?? ''));
  });
  const common = { note: '', label: '', extension: '', blockId: null, certainty: SURE.data, ...page };
  for (const { telephone, email, contactType, note } of reading.points) {
    const phone = telephone === '' ? null : (parsePhone(telephone, countries) ?? phoneOfLink(`tel:${telephone}`, countries));
    const label = /fax/i.test(contactType) ? null : contactType;
    if (phone && label !== null) {
      found.push({ ...common, kind: 'phone', value: phone.value, display: telephone, label, note });
    }
    const address = email === '' ? null : emailOf(email);
    if (address !== null) found.push({ ...common, kind: 'email', value: address, display: address, label: contactType, note });
  }
  const own = found.filter(({ kind, value }) => kind !== 'phone' || !faxes.has(value));
  return mergeChannels(own).sort((a, b) => channelRank(b, reading.url) - channelRank(a, reading.url));
}

interface Said {
  heading: string;
  beside: string;
  page: Pick<Channel, 'pageUrl' | 'pageTitle'>;
  countries: readonly CountryCode[];
}

function inText(block: ContactBlock, { heading, beside, page, countries }: Said): SeenChannel[] {
  const phones = findPhones(block.text, countries, heading).map((phone) => ({ ...phone, kind: 'phone' as const }));
  const emails = findEmails(block.text).map((email) => ({ ...email, kind: 'email' as const, extension: '', isSaid: true }));
  const hits = [...phones, ...emails].sort((a, b) => a.at - b.at);
  return hits.map(({ kind, value, display, at, end, extension, isSaid }, index) => {
    const label = labelBefore(block.text.slice(hits[index - 1]?.end ?? 0, at)) || heading;
    const after = block.text.slice(end, hits[index + 1]?.at);
    const note = noteIn(after) || (index === hits.length - 1 ? beside : '');
    const certainty = isSaid ? SURE.said : SURE.form;
    return {
      kind,
      value,
      display: display.slice(0, 300),
      label: label.slice(0, 200),
      note,
      extension,
      certainty,
      blockId: block.id,
      ...page,
    };
  });
}

function inLinks(block: ContactBlock, { heading, beside, page, countries }: Said, site: string): SeenChannel[] {
  return block.links.flatMap(({ href, text, at }) => {
    const before = block.text.slice(0, at);
    const after = block.text.slice(at + text.length);
    const common = {
      blockId: block.id,
      label: (labelBefore(before) || heading).slice(0, 200),
      note: noteIn(after) || beside,
      ...page,
    };
    const phone = phoneOfAnchor(href, text, countries);
    if (phone) {
      const isFax =
        isDialled(`${before} ${/\d/.test(text) ? '' : text} `, after, heading, true) === 'no' || /^fax:/i.test(href);
      const display = /\d/.test(text) ? text : phone.value;
      return isFax
        ? []
        : [{ ...common, kind: 'phone' as const, ...phone, display: display.slice(0, 300), certainty: SURE.link }];
    }
    if (/^mailto:/i.test(href)) {
      return addressesOf(href).map((value) => {
        const display = text.includes('@') ? text : value;
        const label = text.includes('@') || text === '' ? common.label : text;
        return {
          ...common,
          kind: 'email' as const,
          value,
          display: display.slice(0, 300),
          label: label.slice(0, 200),
          extension: '',
          certainty: SURE.link,
        };
      });
    }
    const link = linkChannel(href, text, page.pageUrl, site);
    return link ? [{ ...common, note: '', extension: '', ...link }] : [];
  });
}

function addressesOf(href: string): string[] {
  // Pages write the scheme twice, or with the slashes of an address of the web.
  const path = href.replace(/^(?:mailto:\s*(?:\/\/)?)+/i, '').split('?')[0] ?? '';
  try {
    return decodeURIComponent(path)
      .split(/[,;]/)
      .flatMap((address) => emailOf(address.replace(/^.*<|>.*$|["'\s]/g, '')) ?? []);
  } catch {
    return [];
  }
}

/** What stands over a block: the one before it if short and without a number of its own, else the last heading not far above. */
function headingOf(blocks: readonly ContactBlock[], index: number, isInColumn: boolean): string {
  const previous = blocks[index - 1];
  const isLabel =
    previous && previous.text.length <= MAX_HEADING && !/\d{3}/.test(previous.text) && !previous.text.includes('@');
  if (isLabel) return previous.text;
  for (let above = index - 1; above >= Math.max(0, index - 8); above--) {
    const block = blocks[above];
    // The names of other columns are headings, too.
    if (isInColumn && block?.column === '') continue;
    if (block?.isHeading && block.text.length <= MAX_HEADING && !/\d{5}/.test(block.text)) return block.text;
  }
  return '';
}

/** The language a page that does not say is most likely in, by its letters alone: two letters. */
function guessSpoken({ language, blocks }: Pick<ContactReading, 'language' | 'blocks'>): string {
  const said = language.slice(0, 2).toLowerCase();
  if (said !== '') return said;
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, 20_000);
  if (/[іїєґ]/i.test(text)) return 'uk';
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'ru' : 'en';
}

/** When somebody answers, what a call costs, in which language, from where: what is worth keeping beside a number. */
const WORTH = new RegExp(
  `24\\s*[/x×]\\s*7|\\d{1,2}[:.]\\d\\d\\s*[-–—]\\s*\\d{1,2}[:.]\\d\\d|\\d\\s*(?:am|pm)(?!\\p{L})|(?<!\\p{L})(?:${alternativesOf(NOTE_WORDS, 'worth')})`,
  'iu',
);
const EDGES = /^[\s,;:.–—|·•/()[\]-]+|[\s,;:–—|·•/([\]-]+$/gu;

/** A label as it stands before a number: the last clause, without the marks around it. At most 120 UTF-16 units. */
function labelBefore(text: string): string {
  const clause = text.split(/[;|•·]|\.\s|,\s(?=\p{Lu})/u).at(-1) ?? '';
  return clause.replace(EDGES, '').slice(-120).trim();
}

/** What is worth keeping of what stands after a number; `''` where nothing is. At most 160 UTF-16 units. */
function noteIn(text: string): string {
  if (!WORTH.test(text)) return '';
  const note = text.replace(EDGES, '').slice(0, 160).trim();
  // The bracket it was opened by stands before it.
  return note.includes('(') ? note : note.replace(/\)$/, '');
}
