import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hearWhatIsSaid, SaidRecently, saidRecently } from '@/utils/page/said-recently';
import { fakeLife } from '../support/fake-life';

/** Has a change of the page heard. */
async function hear(html: string, change: () => void, said = new SaidRecently(), now = 0): Promise<SaidRecently> {
  document.body.innerHTML = html;
  const observer = new MutationObserver((records) => said.changed(records, now));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  await delivered();
  observer.disconnect();
  return said;
}

/** Observers are told some time after the change. */
const delivered = () => new Promise((resolve) => setTimeout(resolve));

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
    ['nothing that is hidden', '', add('<div role="alert" style="display:none">Refused</div>'), []],
    ['no article', '', add(`<div role="alert">${'and so on '.repeat(60)}</div>`), []],
    ['nothing that is no announcement', '', add('<p style="position:fixed">Cookies?</p>'), []],
  ])('keeps %s', async (_, html, change, expected) => expect((await hear(html, change)).recent(1)).toEqual(expected));

  it('keeps the last few, newest first, and each for a short while', async () => {
    const said = new SaidRecently();
    for (let at = 0; at < 5; at++) await hear('', add(`<div role="alert">Number ${at}</div>`), said, at * 1000);
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
    hearWhatIsSaid(fakeLife().life);
    add('<div role="alert">Refused</div>')();
    await delivered();
    document.body.innerHTML = '';
    expect(saidRecently()).toEqual(['Refused']);
  });

  it('is the first who came, and forgets by the time of that one', async () => {
    const first = fakeLife();
    hearWhatIsSaid(first.life);
    add('<div role="alert">Refused</div>')();
    await delivered();
    hearWhatIsSaid(fakeLife().life);
    expect(saidRecently()).toEqual(['Refused']);
    await first.clock.pass(120_000);
    expect(saidRecently()).toEqual([]);
  });

  it('hears nothing once the extension has gone', async () => {
    const { life, orphan } = fakeLife();
    hearWhatIsSaid(life);
    orphan();
    add('<div role="alert">Refused</div>')();
    await delivered();
    expect(saidRecently()).toEqual([]);
  });
});
