import * as v from 'valibot';

const line = (length: number) => v.pipe(v.string(), v.maxLength(length));

/** Longest of each piece, UTF-16 units, and most pieces; a page can be endless. */
export const READING_LIMITS = { text: 600, href: 2000, blocks: 4000, links: 60, total: 200_000 } as const;

/** Where on the page: what stands at its edges is on every page of the site. */
const REGIONS = ['main', 'header', 'navigation', 'footer', 'address'] as const;

/** A link inside a block, with the words that are pressed and where in the block's text they begin. */
const linkSchema = v.object({ href: line(READING_LIMITS.href), text: line(READING_LIMITS.text), at: v.number() });

/** A piece of visible text that is read in one go. */
const blockSchema = v.object({
  /** Counts the blocks of the document: by it the page can be scrolled there. */
  id: v.number(),
  text: line(READING_LIMITS.text),
  region: v.picklist(REGIONS),
  isHeading: v.boolean(),
  /** The name of the table's column it stands in; `''` outside of tables. */
  column: line(90),
  links: v.pipe(v.array(linkSchema), v.maxLength(READING_LIMITS.links)),
});
export type ContactBlock = v.InferOutput<typeof blockSchema>;

/** One ContactPoint of schema.org, however the page writes it. Every text `''` where it says nothing. */
const pointSchema = v.object({
  telephone: line(100),
  email: line(320),
  contactType: line(200),
  /** Hours, option, languages: as they stand. */
  note: line(200),
});
export type ContactPoint = v.InferOutput<typeof pointSchema>;

/** All that is read of a document to find the ways to reach the company, as plain data. */
export const contactReadingSchema = v.object({
  url: line(READING_LIMITS.href),
  title: line(300),
  /** Of the document, BCP 47; `''` where it does not say. */
  language: line(35),
  /** Meta description, site name, keywords. */
  about: line(2000),
  /** Names of schema.org types, without the address. */
  types: v.pipe(v.array(line(60)), v.maxLength(60)),
  /** ISO 3166-1 alpha-2 or a country's name, as structured data says. */
  countries: v.pipe(v.array(line(60)), v.maxLength(10)),
  points: v.pipe(v.array(pointSchema), v.maxLength(60)),
  /** Fax numbers, as structured data calls them. */
  faxes: v.pipe(v.array(line(100)), v.maxLength(20)),
  blocks: v.pipe(v.array(blockSchema), v.maxLength(READING_LIMITS.blocks)),
});
export type ContactReading = v.InferOutput<typeof contactReadingSchema>;
