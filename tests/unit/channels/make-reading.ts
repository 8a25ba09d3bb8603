import type { ContactBlock, ContactReading } from '@/utils/model/channels/contact-reading';

type Line = string | (Partial<Omit<ContactBlock, 'id'>> & { text: string });

/** A reading of a page of these lines. */
export function makeReading(lines: readonly Line[], said: Partial<ContactReading> = {}): ContactReading {
  const blocks = lines.map((line, id) => ({
    region: 'main' as const,
    isHeading: false,
    column: '',
    links: [],
    ...(typeof line === 'string' ? { text: line } : line),
    id,
  }));
  return {
    url: 'https://www.northwind.example/contacts',
    title: 'Contacts',
    language: 'en',
    about: '',
    types: [],
    countries: [],
    points: [],
    faxes: [],
    ...said,
    blocks,
  };
}
