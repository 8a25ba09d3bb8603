import { attributeOf, queryAll, textContentOf } from '@/utils/dom/node-access';
import { textOf } from '@/utils/dom/text-of';
import type { ContactPoint } from '@/utils/model/channels/contact-reading';
import { cleanText } from '@/utils/text/clean-text';

export interface StructuredData {
  types: Set<string>;
  countries: Set<string>;
  points: ContactPoint[];
  faxes: string[];
}

const MAX_POINTS = 60;
const MAX_DEPTH = 12;
const MAX_SCRIPT = 200_000;

/** What the page says of its company in schema.org's words: JSON-LD, microdata and RDFa. https://schema.org/ContactPoint */
export function structuredData(document: Document): StructuredData {
  const data: StructuredData = { types: new Set(), countries: new Set(), points: [], faxes: [] };
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    try {
      walk(JSON.parse(textContentOf(script).slice(0, MAX_SCRIPT)), data, 0);
    } catch {
      // A page's mistake, and nothing to be told anybody.
    }
  }
  for (const element of queryAll(document, '[itemtype], [typeof]')) {
    addType(data, attributeOf(element, 'itemtype') || attributeOf(element, 'typeof'));
  }
  for (const element of queryAll(document, '[itemprop], [property]')) attribute(element, data);
  data.points.splice(MAX_POINTS);
  return data;
}

function attribute(element: Element, data: StructuredData): void {
  const name = (attributeOf(element, 'itemprop') || attributeOf(element, 'property')).split(/[:/#]/).at(-1);
  const value = () => cleanText(attributeOf(element, 'content') || textOf(element, 300), 300);
  if (name === 'faxNumber') data.faxes.push(value().slice(0, 100));
  else if (name === 'addressCountry') data.countries.add(value().slice(0, 60));
  else if (name === 'telephone') data.points.push(pointOf({ telephone: value() }));
  else if (name === 'email') data.points.push(pointOf({ email: value() }));
}

function walk(node: unknown, data: StructuredData, depth: number): void {
  if (depth > MAX_DEPTH || typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node.slice(0, 200)) walk(item, data, depth + 1);
    return;
  }
  const record = new Map<string, unknown>(Object.entries(node));
  for (const type of textsOf(record.get('@type'))) addType(data, type);
  for (const country of textsOf(record.get('addressCountry'))) data.countries.add(country.slice(0, 60));
  data.faxes.push(...textsOf(record.get('faxNumber')).map((fax) => fax.slice(0, 100)));
  const contactType = textsOf(record.get('contactType')).join(', ');
  const note = ['contactOption', 'hoursAvailable', 'openingHours', 'availableLanguage']
    .flatMap((key) => textsOf(record.get(key)))
    .join(', ');
  for (const telephone of textsOf(record.get('telephone'))) data.points.push(pointOf({ telephone, contactType, note }));
  for (const email of textsOf(record.get('email'))) data.points.push(pointOf({ email, contactType, note }));
  // What others wrote about the company is no channel of it.
  for (const [key, value] of record)
    if (!/^(review|author|comment|founder|employee)s?$/.test(key)) walk(value, data, depth + 1);
}

function pointOf(said: Partial<ContactPoint>): ContactPoint {
  return {
    telephone: cleanText(said.telephone ?? '', 100),
    email: cleanText((said.email ?? '').replace(/^mailto:/i, ''), 320),
    contactType: cleanText(said.contactType ?? '', 200),
    note: cleanText((said.note ?? '').replace(/https?:\/\/schema\.org\//g, ''), 200),
  };
}

function addType(data: StructuredData, type: string): void {
  for (const name of type.split(/\s+/)) {
    const plain = name.split(/[/:#]/).at(-1) ?? '';
    if (plain !== '' && data.types.size < 60) data.types.add(plain.slice(0, 60));
  }
}

function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values.flatMap((item) => (typeof item === 'string' ? [item] : []));
}
