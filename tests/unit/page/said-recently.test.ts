import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearWhatIsSaid, SaidRecently, saidRecently } from '@/utils/page/said-recently';
import { fakeLife } from '../support/fake-life';

/** Has a change of the page heard. */
function hear(html: string, change: () => void): SaidRecently {
  document.body.innerHTML = html;
  const said = new SaidRecently(document);
  change();
  said.listen(0);
  return said;
}

const add = (html: string) => () => document.body.insertAdjacentHTML('beforeend', html);

describe('SaidRecently', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['an alert that comes', '', add('<div role="alert"><b>Payment</b> refused</div>'), ['Payment refused']],
    [
      'an alert in what comes around it',
      '<div role="alert"></div>',
      () => document.querySelector('div')?.append('Refused'),
      ['Refused'],
    ],
    [
      'words that change in an alert',
      '<div role="alert">All well</div>',
      () => {
        const text = document.querySelector('div')?.firstChild;
        if (text instanceof Text) text.data = 'Refused';
      },
      ['Refused'],
    ],
    ['a toast', '', add('<div style="position:fixed"><div role="status">Could not save</div></div>'), ['Could not save']],
    ['no counter in its place', '', add('<div role="status">3 results</div>'), []],
    [
      'the inner of two',
      '<div role="alert"><p role="status"></p></div>',
      () => document.querySelector('p')?.append('Refused'),
      ['Refused'],
    ],
    ['nothing that stood there before', '<div role="alert">Refused</div>', add('<p>More</p>'), []],
    ['nothing that is hidden', '', add('<div role="alert" style="display:none">Refused</div>'), []],
    ['no article', '', add(`<div role="alert">${'and so on '.repeat(60)}</div>`), []],
    ['nothing that is no announcement', '', add('<p style="position:fixed">Cookies?</p>'), []],
  ])('keeps %s', (_, html, change, expected) => expect(hear(html, change).recent(1)).toEqual(expected));

  it('keeps the last few, newest first, and each for a short while', () => {
    const said = new SaidRecently(document);
    for (let at = 0; at < 5; at++) {
      document.body.innerHTML = `<div role="alert">Number ${at}</div>`;
      said.listen(at * 1000);
    }
    expect(said.recent(5_000)).toEqual(['Number 4', 'Number 3', 'Number 2']);
    expect(said.recent(123_500)).toEqual(['Number 4']);
    expect(said.recent(125_000)).toEqual([]);
  });
});

describe('who listens in the document', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for('casebook-said')));

  it('tells what was said', async () => {
    document.body.innerHTML = '';
    expect(saidRecently()).toEqual([]);
    const { life, clock } = fakeLife();
    hearWhatIsSaid(life);
    add('<div role="alert">Refused</div>')();
    await clock.pass(200);
    document.body.innerHTML = '';
    await clock.pass(200);
    expect(saidRecently()).toEqual(['Refused']);
  });

  it('looks at a page that changes all the time a few times a second', async () => {
    document.body.innerHTML = '';
    const { life, clock } = fakeLife();
    hearWhatIsSaid(life);
    const query = vi.spyOn(Document.prototype, 'querySelectorAll');
    for (let time = 0; time < 1_000; time += 10) {
      add('<p>More</p>')();
      await clock.pass(10);
    }
    expect(query.mock.calls.length).toBeLessThanOrEqual(5);
    query.mockRestore();
  });

  it('is the first who came, and forgets by the time of that one', async () => {
    const first = fakeLife();
    document.body.innerHTML = '';
    hearWhatIsSaid(first.life);
    add('<div role="alert">Refused</div>')();
    await first.clock.pass(200);
    hearWhatIsSaid(fakeLife().life);
    expect(saidRecently()).toEqual(['Refused']);
    await first.clock.pass(120_000);
    expect(saidRecently()).toEqual([]);
  });

  it('hears nothing once the extension has gone', async () => {
    document.body.innerHTML = '';
    const { life, clock, orphan } = fakeLife();
    hearWhatIsSaid(life);
    orphan();
    add('<div role="alert">Refused</div>')();
    await clock.pass(200);
    expect(saidRecently()).toEqual([]);
  });
});
