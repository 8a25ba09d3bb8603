import { beforeEach, describe, expect, it } from 'vitest';
import { fillControls, undoFill } from '@/utils/forms/write/fill-controls';
import type { FillInstruction } from '@/utils/model/forms/fill-report';

const instruction = (controlId: string, value: string, overwrite = false): FillInstruction => ({ controlId, value, overwrite });
// Visibility needs layout, which this document has none of; here it is told by a mark.
const environment = {
  elementOf: (id: string) => document.getElementById(id) ?? undefined,
  isVisible: (element: Element) => element.getAttribute('data-seen') !== 'no',
  settle: async () => {},
};
const heldBy = (id: string) => (document.getElementById(id) as HTMLInputElement).value;
const fill = (...instructions: FillInstruction[]) => fillControls(environment, instructions);

// Editing commands need a browser; the end-to-end tests of the components have them.
document.execCommand = () => false;

beforeEach(() => {
  document.body.innerHTML = `
    <form>
      <input id="email"><input id="typed" value="my own"><textarea id="message"></textarea>
      <input id="short" maxlength="5"><input id="hidden" data-seen="no">
      <select id="country"><option value="">Choose</option><option value="RU">Россия</option><option value="X" disabled>X</option></select>
      <input id="password" type="password"><input id="secret" type="hidden"><input id="file" type="file">
      <input id="tick" type="checkbox"><input id="send" type="submit"><button id="button">Send</button>
      <input id="fixed" readonly><input id="off" disabled>
    </form>`;
});

describe('fillControls', () => {
  it('writes what was approved and tells the page as typing would', async () => {
    const events: string[] = [];
    for (const type of ['focus', 'input', 'change', 'blur', 'submit', 'click']) {
      document.addEventListener(type, (event) => events.push(`${type} ${(event.target as Element).id}`), { capture: true });
    }
    const { results } = await fill(instruction('email', 'a@example.org'));
    expect(results).toEqual([{ controlId: 'email', outcome: 'filled', refusal: null }]);
    expect(heldBy('email')).toBe('a@example.org');
    expect(events).toEqual(['focus email', 'input email', 'change email', 'blur email']);
  });

  it('keeps lines in a text area, makes one line of them in an input, and minds the length', async () => {
    await fill(instruction('message', 'one\ntwo'), instruction('email', 'one\r\n two'), instruction('short', 'seven letters'));
    expect([heldBy('message'), heldBy('email'), heldBy('short')]).toEqual(['one\ntwo', 'one two', 'seven']);
  });

  it.each(['password', 'secret', 'file', 'tick', 'send', 'button'])('never writes into #%s', async (id) => {
    const before = document.body.innerHTML;
    const { results, restorations } = await fill(instruction(id, 'x', true));
    expect(results).toEqual([{ controlId: id, outcome: 'refused', refusal: 'forbidden' }]);
    expect(restorations).toEqual([]);
    expect(document.body.innerHTML).toBe(before);
  });

  it.each([
    ['gone', 'nowhere'],
    ['hidden', 'hidden'],
    ['read-only', 'fixed'],
    ['read-only', 'off'],
  ])('refuses what is %s', async (refusal, id) => {
    const { results } = await fill(instruction(id, 'x', true));
    expect(results).toEqual([{ controlId: id, outcome: 'refused', refusal }]);
  });

  it('looks again right before each write', async () => {
    document.getElementById('email')?.addEventListener('input', () => document.getElementById('message')?.remove());
    const { results } = await fill(instruction('email', 'x'), instruction('message', 'y'));
    expect(results.map(({ refusal }) => refusal)).toEqual([null, 'gone']);
  });

  it('keeps what the person typed unless they said otherwise', async () => {
    expect((await fill(instruction('typed', 'new'))).results[0]).toMatchObject({ outcome: 'kept', refusal: 'not-empty' });
    expect(heldBy('typed')).toBe('my own');
    expect((await fill(instruction('typed', 'new', true))).results[0]).toMatchObject({ outcome: 'filled' });
  });

  it('chooses an option that is there, and no other', async () => {
    const { results } = await fill(instruction('country', 'RU'));
    expect(results[0]).toMatchObject({ outcome: 'filled' });
    expect(heldBy('country')).toBe('RU');
    expect((await fill(instruction('country', 'ZZ', true))).results[0]).toMatchObject({ refusal: 'no-such-option' });
    expect((await fill(instruction('country', 'X', true))).results[0]).toMatchObject({ refusal: 'no-such-option' });
  });

  it('says so when the page puts something else there', async () => {
    const email = document.getElementById('email') as HTMLInputElement;
    email.addEventListener('change', () => {
      email.value = '';
    });
    expect((await fill(instruction('email', 'a@example.org'))).results[0]).toMatchObject({ refusal: 'did-not-stick' });
  });
});

describe('undoFill', () => {
  it('gives every control back what it held', async () => {
    const ids = ['email', 'typed', 'message', 'country'];
    const before = ids.map(heldBy);
    const { restorations } = await fill(...ids.map((id) => instruction(id, id === 'country' ? 'RU' : 'new', true)));
    expect(ids.map(heldBy)).not.toEqual(before);
    expect((await undoFill(restorations, environment)).results.every(({ outcome }) => outcome === 'filled')).toBe(true);
    expect(ids.map(heldBy)).toEqual(before);
  });

  it('keeps what the person changed since, unless they ask for that very control', async () => {
    const { restorations } = await fill(instruction('email', 'new@example.org'), instruction('typed', 'new', true));
    (document.getElementById('email') as HTMLInputElement).value = 'mine@example.org';
    const { results } = await undoFill(restorations, environment);
    expect(results).toEqual([
      { controlId: 'email', outcome: 'kept', refusal: 'not-empty' },
      { controlId: 'typed', outcome: 'filled', refusal: null },
    ]);
    expect([heldBy('email'), heldBy('typed')]).toEqual(['mine@example.org', 'my own']);
    await undoFill(restorations, environment, true);
    expect(heldBy('email')).toBe('');
  });

  it('gives back the selection, too', async () => {
    const typed = document.getElementById('typed') as HTMLInputElement;
    typed.setSelectionRange(3, 6, 'backward');
    const { restorations } = await fill(instruction('typed', 'new', true));
    await undoFill(restorations, environment);
    expect([typed.selectionStart, typed.selectionEnd]).toEqual([3, 6]);
  });

  it('leaves nothing of what the page did not take', async () => {
    const email = document.getElementById('email') as HTMLInputElement;
    email.addEventListener('input', () => {
      if (email.value !== '') email.value = 'nonsense';
    });
    const { results, restorations } = await fill(instruction('email', 'a@example.org'));
    expect(results[0]).toMatchObject({ outcome: 'refused', refusal: 'did-not-stick' });
    expect(restorations).toEqual([]);
    expect(email.value).toBe('');
  });

  it('says which control is no longer there', async () => {
    const { restorations } = await fill(instruction('email', 'x'));
    document.getElementById('email')?.remove();
    expect((await undoFill(restorations, environment)).results).toEqual([
      { controlId: 'email', outcome: 'refused', refusal: 'gone' },
    ]);
  });
});
