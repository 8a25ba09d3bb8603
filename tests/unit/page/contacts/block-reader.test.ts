import { beforeEach, describe, expect, it } from 'vitest';
import { BlockReader } from '@/utils/page/contacts/block-reader';

function read(html: string) {
  document.body.innerHTML = html;
  const reader = new BlockReader();
  reader.read(document.body);
  return reader;
}
const textsOf = (html: string) => read(html).blocks.map(({ text }) => text);

beforeEach(() => {
  document.body.replaceChildren();
});

describe('what is one piece', () => {
  it.each([
    ['paragraphs', '<p>8 800 200-01-01</p><p>8 495 200-01-01</p>', ['8 800 200-01-01', '8 495 200-01-01']],
    ['lines', 'Phone<br>8 800 200-01-01', ['Phone', '8 800 200-01-01']],
    ['cells', '<table><tr><th>Phone</th><td>212-555-0142</td></tr></table>', ['Phone', '212-555-0142']],
    ['a number over several elements', '<p><span>8 (495)</span> <b>120</b>-<i>33</i>-44</p>', ['8 (495) 120-33-44']],
    ['an address over several elements', '<p>help<span>@</span>northwind.example</p>', ['help@northwind.example']],
    ['an address with comments in it', '<p>help<!-- a -->@<!-- b -->northwind.example</p>', ['help@northwind.example']],
    ['entities', '<p>help&#64;northwind&#46;example, 8&nbsp;800</p>', ['help@northwind.example, 8 800']],
    ['what stands apart by its style', '<p><span style="display:inline-block">112</span><span>8 800</span></p>', ['112 8 800']],
    ['links side by side', '<nav><a href="/a">Loans</a><a href="/b">Cards</a></nav>', ['Loans Cards']],
  ])('%s', (_, html, blocks) => {
    expect(textsOf(html)).toEqual(blocks);
  });
});

describe('what is not read', () => {
  it.each([
    '<p style="display:none">8 800 200-01-01</p>',
    '<p style="visibility:hidden">8 800 200-01-01</p>',
    '<p style="opacity:0">8 800 200-01-01</p>',
    '<p style="font-size:0px">8 800 200-01-01</p>',
    '<script>const phone = "8 800 200-01-01";</script>',
    '<select><option>8 800 200-01-01</option></select>',
    '<textarea>8 800 200-01-01</textarea>',
    '<noscript>8 800 200-01-01</noscript>',
    '<img alt="A person with a telephone" src="a.png">',
    '<img alt="8 800 200-01-01" src="a.png" style="visibility:hidden">',
  ])('%s', (html) => {
    expect(textsOf(html)).toEqual([]);
  });

  it('is what is hidden only of a whole: what shows in it is read', () => {
    expect(textsOf('<div style="visibility:hidden">a<p style="visibility:visible">8 800 200-01-01</p></div>')).toEqual([
      '8 800 200-01-01',
    ]);
  });
});

describe('what only looks like a picture', () => {
  it('is read by its alternative text where that is a number or an address', () => {
    expect(textsOf('<p>Phone <img alt="(212) 555-0155" src="p.png"></p>')).toEqual(['Phone (212) 555-0155']);
    expect(textsOf('<img alt="help@northwind.example" src="m.png">')).toEqual(['help@northwind.example']);
  });

  it('is turned around where a style shows it backwards', () => {
    const html = '<p><span style="direction:rtl;unicode-bidi:bidi-override">elpmaxe.dniwhtron@pleh</span></p>';
    expect(textsOf(html)).toEqual(['help@northwind.example']);
  });

  it('is decoded where a delivery network has hidden it', () => {
    // Each byte of a@b.example combined with 0x2a.
    const bytes = [...'a@b.example'].map((letter) => (letter.charCodeAt(0) ^ 0x2a).toString(16).padStart(2, '0'));
    expect(textsOf(`<a href="#" data-cfemail="2a${bytes.join('')}">[email protected]</a>`)).toEqual(['a@b.example']);
  });
});

describe('links', () => {
  const linksOf = (html: string) => read(html).blocks.flatMap(({ links }) => links);

  it('say where in the text they stand', () => {
    expect(linksOf('<p>Call  us: <a href="tel:+12125550142">212-555-0142</a> today</p>')).toEqual([
      { href: 'tel:+12125550142', text: '212-555-0142', at: 8 },
    ]);
  });

  it('are called by their picture or their accessible name', () => {
    expect(linksOf('<a href="tel:611" aria-label="Call us"><svg></svg></a>')).toMatchObject([
      { href: 'tel:611', text: 'Call us' },
    ]);
    expect(linksOf('<a href="/help"><img alt="Help" src="h.png"></a>')).toMatchObject([{ href: '/help', text: 'Help' }]);
  });

  it('are made of the data from which a script makes them', () => {
    const hrefs = (html: string) => linksOf(html).map(({ href }) => href);
    expect(hrefs('<a href="#" data-email="help@northwind.example">Show</a>')).toEqual(['mailto:help@northwind.example']);
    expect(hrefs('<span data-user="help" data-domain="northwind.example">Write</span>')).toEqual([
      'mailto:help@northwind.example',
    ]);
    expect(hrefs('<button data-phone="+7 495 200-01-01">Показать телефон</button>')).toEqual(['tel:+7 495 200-01-01']);
    expect(hrefs('<div data-name="slider" data-domain="effects">Show</div>')).toEqual([]);
    expect(hrefs('<div data-phone="home">Show</div>')).toEqual([]);
  });

  it('go on over the blocks of a card', () => {
    const blocks = read('<a href="/contacts"><h3>Contacts</h3><p>Ways to reach us</p></a>').blocks;
    expect(blocks.map(({ text, links }) => [text, links.map(({ href }) => href)])).toEqual([
      ['Contacts', ['/contacts']],
      ['Ways to reach us', ['/contacts']],
    ]);
  });
});

it('knows where on the page it reads, and what is a heading', () => {
  const html =
    '<header>a</header><main><h2>b</h2><p>c</p><dl><dt>d</dt><dd>e</dd></dl></main><footer>f<address>g</address></footer>';
  expect(read(html).blocks.map(({ text, region, isHeading }) => [text, region, isHeading])).toEqual([
    ['a', 'header', false],
    ['b', 'main', true],
    ['c', 'main', false],
    ['d', 'main', true],
    ['e', 'main', false],
    ['f', 'footer', false],
    ['g', 'address', false],
  ]);
});

it('reads shadow roots', () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>8 800 200-01-01</p>';
  const reader = new BlockReader();
  reader.read(document.body);
  expect(reader.blocks.map(({ text }) => text)).toEqual(['8 800 200-01-01']);
});

it('keeps which element each piece stands in', () => {
  const reader = read('<p id="one">a</p><p id="two">b</p>');
  expect([...reader.elements].map(([id, element]) => [id, element.deref()?.id])).toEqual([
    [0, 'one'],
    [1, 'two'],
  ]);
});

it('reads no more than a page may cost', () => {
  const { blocks } = read(`<p>${'a'.repeat(5000)}</p>${'<p>b</p>'.repeat(5000)}`);
  expect(blocks[0]?.text).toHaveLength(600);
  expect(blocks).toHaveLength(4000);
});
