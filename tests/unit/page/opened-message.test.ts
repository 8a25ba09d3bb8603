import { beforeEach, describe, expect, it } from 'vitest';
import { openedMessage } from '@/utils/page/opened-message';

const awaited = [{ site: 'larkfield.example', name: 'Larkfield Services' }];
const TEXT = `Hello Ann, we have received your request. Your ticket number is 4821. ${'Please keep it for your records. '.repeat(4)}`;
const row = (name: string) =>
  `<div role="row"><span email="support@larkfield.example">${name}</span> Your request 70001 was created long ago</div>`;

beforeEach(() => document.body.replaceChildren());
const show = (markup: string) => {
  document.body.innerHTML = markup;
  return openedMessage(document, awaited);
};

describe('openedMessage', () => {
  it.each([
    [
      'its address in the text',
      `<main><h2>Request</h2><p>Larkfield &lt;support@larkfield.example&gt;</p><p>${TEXT}</p></main>`,
    ],
    ['its address in an attribute', `<main><h2><span email="a@larkfield.example">Larkfield</span></h2><p>${TEXT}</p></main>`],
    ['a help desk’s address', `<main><p><b>Larkfield Services</b> <i>t5@desk.example</i></p><div>${TEXT}</div></main>`],
  ])('is the message of a company, by %s', (_, markup) => {
    const message = show(markup);
    expect(message).toMatchObject({ site: 'larkfield.example', framed: false });
    expect(message?.segments.map(({ text }) => text).join(' ')).toContain('Your ticket number is 4821.');
  });

  it('tells when its text is in a frame', () => {
    expect(
      show('<main><p>support@larkfield.example <time datetime="2026-11-22">now</time></p><iframe></iframe></main>'),
    ).toMatchObject({
      framed: true,
      date: '2026-11-22',
    });
  });

  it('is none of a list', () => {
    expect(show(`<div role="grid">${row('Larkfield')}${row('Larkfield Services')}${row('Larkfield')}</div>`)).toBeNull();
  });

  it('is none of somebody else, and none without a text', () => {
    expect(show(`<main><p>mother@mail.example</p><p>${TEXT.replaceAll('Larkfield', '')}</p></main>`)).toBeNull();
    expect(show('<p>support@larkfield.example</p>')).toBeNull();
  });
});
