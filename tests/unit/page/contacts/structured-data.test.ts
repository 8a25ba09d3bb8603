import { describe, expect, it } from 'vitest';
import { structuredData } from '@/utils/page/contacts/structured-data';

function dataOf(html: string) {
  document.head.replaceChildren();
  document.body.innerHTML = html;
  return structuredData(document);
}
const jsonLd = (...data: unknown[]) =>
  dataOf(data.map((item) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`).join(''));
const point = (said: object) => ({ telephone: '', email: '', contactType: '', note: '', ...said });

describe('JSON-LD', () => {
  it('tells the contact points of an organisation', () => {
    const { points, types, countries, faxes } = jsonLd({
      '@context': 'https://schema.org',
      '@type': 'BankOrCreditUnion',
      telephone: '+1-212-555-0142',
      email: 'mailto:help@northwind.example',
      faxNumber: '+1-212-555-0143',
      address: { '@type': 'PostalAddress', addressCountry: 'US' },
      contactPoint: [
        {
          '@type': 'ContactPoint',
          telephone: '+1-800-555-0199',
          contactType: 'customer service',
          contactOption: 'http://schema.org/TollFree',
          availableLanguage: ['English', 'Spanish'],
        },
      ],
    });
    expect(points).toEqual([
      point({ telephone: '+1-212-555-0142' }),
      point({ email: 'help@northwind.example' }),
      point({ telephone: '+1-800-555-0199', contactType: 'customer service', note: 'TollFree, English, Spanish' }),
    ]);
    expect([...types]).toEqual(['BankOrCreditUnion', 'PostalAddress', 'ContactPoint']);
    expect([...countries]).toEqual(['US']);
    expect(faxes).toEqual(['+1-212-555-0143']);
  });

  it('is read in graphs, in lists and with several types and numbers', () => {
    const { points, types } = jsonLd({
      '@graph': [
        { '@type': ['Organization', 'https://schema.org/Airline'], telephone: ['+353 1 571 0101', '+353 1 571 0102'] },
      ],
    });
    expect(points.map(({ telephone }) => telephone)).toEqual(['+353 1 571 0101', '+353 1 571 0102']);
    expect([...types]).toEqual(['Organization', 'Airline']);
  });

  it('does not take for the company who wrote about it or works there', () => {
    const person = { '@type': 'Person', telephone: '212-555-0100', email: 'guest@else.example' };
    expect(jsonLd({ review: { author: person }, employee: [person], founder: person, comment: person }).points).toEqual([]);
  });

  it('survives what is no JSON, no object, or too deep', () => {
    expect(dataOf('<script type="application/ld+json">{"telephone": "611",}</script>').points).toEqual([]);
    expect(jsonLd(null, 4711, 'text', [null, [null]], { telephone: 611, email: null }).points).toEqual([]);
    let deep: object = { telephone: '+1-212-555-0142' };
    for (let depth = 0; depth < 40; depth++) deep = { item: deep };
    expect(jsonLd(deep).points).toEqual([]);
  });

  it('is read by its good script where another is broken', () => {
    const { points } = dataOf(
      '<script type="application/ld+json">{oops</script><script type="application/ld+json">{"telephone":"611"}</script>',
    );
    expect(points).toEqual([point({ telephone: '611' })]);
  });
});

describe('microdata and RDFa', () => {
  it('tells the same in attributes', () => {
    const { points, types, countries, faxes } = dataOf(`<div itemscope itemtype="https://schema.org/Dentist">
      <span itemprop="telephone">(720) 555-0123</span><a itemprop="email" href="#">smile@ridge.example</a>
      <span itemprop="faxNumber">(720) 555-0125</span><meta itemprop="addressCountry" content="US"></div>
      <p vocab="https://schema.org/" typeof="Hotel"><span property="schema:telephone">21 345 67 01</span></p>`);
    expect([...types]).toEqual(['Dentist', 'Hotel']);
    expect(points).toEqual([
      point({ telephone: '(720) 555-0123' }),
      point({ email: 'smile@ridge.example' }),
      point({ telephone: '21 345 67 01' }),
    ]);
    expect([...countries]).toEqual(['US']);
    expect(faxes).toEqual(['(720) 555-0125']);
  });

  it('believes what is written for machines more than what is shown', () => {
    expect(dataOf('<span itemprop="telephone" content="+17205550123">Call us</span>').points).toEqual([
      point({ telephone: '+17205550123' }),
    ]);
  });
});

it('keeps no more than a panel can show', () => {
  const { points } = jsonLd(
    Array.from({ length: 100 }, (_, index) => ({ telephone: `+1 212 555 01${index}${'0'.repeat(300)}` })),
  );
  expect(points).toHaveLength(60);
  expect(points[0]?.telephone).toHaveLength(100);
});
