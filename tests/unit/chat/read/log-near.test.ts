import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logNear } from '@/utils/chat/read/log-near';
import { wholeList } from '@/utils/chat/read/whole-list';

// There is no layout here: heights are those that the markup names.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, 300, Number(this.getAttribute('data-height') ?? 0));
  });
});
afterEach(() => document.body.replaceChildren());

const scroller = (id: string, height: number, inside = '') =>
  `<div id="${id}" data-height="${height}" style="overflow-y: auto">${inside}</div>`;
const LINE = '<form id="line"><textarea></textarea></form>';

function composerIn(markup: string): Element {
  document.body.innerHTML = `<main>${markup}</main>`;
  const composer = document.querySelector('textarea');
  if (!composer) throw new Error('no composer');
  return composer;
}

describe('logNear', () => {
  it('is the largest box that scrolls beside the line', () => {
    expect(logNear(composerIn(`${scroller('small', 80)}${scroller('large', 300)}${LINE}`))?.id).toBe('large');
  });
  it('is no box too low for a list', () => {
    expect(logNear(composerIn(`${scroller('low', 40)}${LINE}`))).toBeNull();
  });
  it('is not the pictures that wait beside the line', () => {
    const waiting = scroller('tray', 74, '<img alt="photo.png"><button>×</button>');
    expect(logNear(composerIn(scroller('list', 400, `<p>Hello</p><form>${waiting}<textarea></textarea></form>`)))?.id).toBe(
      'list',
    );
  });
  it('is the box around the line where none is beside it', () => {
    expect(logNear(composerIn(scroller('list', 400, `<p>Hello</p>${LINE}`)))?.id).toBe('list');
  });
});

describe('wholeList', () => {
  const whole = (markup: string) => {
    const composer = composerIn(markup);
    return wholeList(document.querySelector('#part'), composer)?.id;
  };
  it('is the box that scrolls where something is said behind what was made out', () => {
    expect(whole(scroller('all', 400, `<div id="part"><p>Hello</p></div><p>More</p>${LINE}`))).toBe('all');
  });
  it('stays what was made out where only the line follows', () => {
    expect(whole(scroller('all', 400, `<h2>Shop</h2><div id="part"><p>Hello</p></div>${LINE}`))).toBe('part');
  });
  it('is what scrolls where nothing was made out', () => {
    expect(whole(scroller('all', 400, `<p>Hello</p>${LINE}`))).toBe('all');
  });
});
