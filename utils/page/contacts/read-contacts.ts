import { attributeOf, queryAll, rootElementOf, titleOf } from '@/utils/dom/node-access';
import type { ContactReading } from '@/utils/model/channels/contact-reading';
import { cleanText } from '@/utils/text/clean-text';
import { BlockReader } from './block-reader';
import { structuredData } from './structured-data';

const ABOUT =
  'meta[name="description"], meta[name="keywords"], meta[property="og:site_name"], meta[property="og:type"], meta[name="application-name"]';

/**
 * Reads a document for the ways to reach the company behind it: visible text in blocks with its links, and what structured data says.
 * What it means is decided elsewhere. Reads style of every element once.
 * @returns the reading, and which element each block stands in
 */
export function readContacts(document: Document): { reading: ContactReading; elements: Map<number, WeakRef<Element>> } {
  const reader = new BlockReader();
  const body = queryAll(document, 'body')[0];
  if (body) reader.read(body);
  const root = rootElementOf(document);
  const { types, countries, points, faxes } = structuredData(document);
  const about = queryAll(document, ABOUT).map((meta) => attributeOf(meta, 'content'));
  const reading: ContactReading = {
    url: document.URL.slice(0, 2000),
    title: cleanText(titleOf(document), 300),
    language: root ? cleanText(attributeOf(root, 'lang'), 35) : '',
    about: cleanText(about.join(' · '), 2000),
    types: [...types],
    countries: [...countries].slice(0, 10),
    points,
    faxes: faxes.slice(0, 20),
    blocks: reader.blocks,
  };
  return { reading, elements: reader.elements };
}
