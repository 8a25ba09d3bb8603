import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readWritable } from '@/utils/chat/read/read-writable';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { PageView } from '@/utils/dom/page-view';

// There is no layout here: places are those that the markup names, as top and height; what names none is as large as the window.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [top = 0, height = 500] = (this.getAttribute('data-box') ?? '0 500').split(' ').map(Number);
    return new DOMRect(0, top, 300, height);
  });
});
afterEach(() => document.body.replaceChildren());

const LINE = '<footer data-box="440 60"><textarea data-box="450 40" placeholder="Message"></textarea></footer>';

function read(markup: string) {
  document.body.innerHTML = `<main>${markup}</main>`;
  const [main, line] = ['main', 'textarea'].map((name) => document.querySelector(name));
  if (!main || !line) throw new Error('no line');
  const registry = new ControlRegistry();
  const writable = readWritable(line, main, 's1', new PageView(document), registry);
  const list = writable.log && [...document.querySelectorAll('[id]')].find((each) => registry.idOf(each) === writable.log?.id);
  return { ...writable, list: list?.id ?? null };
}
const listOf = (markup: string) => {
  const { list, log } = read(markup);
  return [list, log?.by ?? null];
};
const box = (id: string, place: string, attributes = '', inside = '<p>Hello</p>') =>
  `<div id="${id}" data-box="${place}" ${attributes}>${inside}</div>`;
const SCROLLS = 'style="overflow-y: auto"';

describe('the list that belongs to a line', () => {
  it('is the one that says that it is one, before what is told of and what scrolls', () => {
    const markup = [
      box('scrolls', '0 400', SCROLLS),
      box('live', '0 400', 'aria-live="polite"'),
      box('log', '0 400', 'role="log"'),
    ];
    expect(listOf(markup.join('') + LINE)).toEqual(['log', 'role']);
    expect(listOf(markup.slice(0, 2).join('') + LINE)).toEqual(['live', 'live']);
    expect(listOf(markup.slice(0, 1).join('') + LINE)).toEqual(['scrolls', 'scroll']);
  });

  it('is no notice that is too low for a list', () => {
    expect(listOf(box('notice', '0 24', 'aria-live="polite"') + box('scrolls', '30 400', SCROLLS) + LINE)).toEqual([
      'scrolls',
      'scroll',
    ]);
  });

  it('stands above the line', () => {
    expect(listOf(LINE + box('below', '520 300', SCROLLS))).toEqual([null, null]);
  });

  it('is not what stands farther from the line', () => {
    const far = box('far', '0 100', 'role="log"');
    expect(listOf(`${far}<section>${box('near', '100 300', SCROLLS)}${LINE}</section>`)).toEqual(['near', 'scroll']);
  });

  it('is not the pictures that wait to be sent', () => {
    const tray = box('tray', '370 70', SCROLLS, '<img alt="photo.png"><button>×</button>');
    expect(listOf(`${box('list', '0 360', SCROLLS)}<section>${tray}${LINE}</section>`)).toEqual(['list', 'scroll']);
  });

  it('is known by its name where a script scrolls it', () => {
    const hidden = 'style="overflow-y: hidden"';
    const head = box('head', '0 80', `class="conversation-header" ${hidden}`);
    expect(listOf(head + box('list', '80 320', `class="x-message-list" ${hidden}`) + LINE)).toEqual(['list', 'scroll']);
    expect(listOf(head + box('list', '80 320', `class="chatMessages" ${hidden}`) + LINE)).toEqual(['list', 'scroll']);
    expect(listOf(head + box('list', '80 320', `class="x9f2k" ${hidden}`) + LINE)).toEqual([null, null]);
    expect(listOf(head + box('list', '80 320', 'class="x-message-list" style="overflow-y: visible"') + LINE)).toEqual([
      null,
      null,
    ]);
  });
});

describe('a line', () => {
  it('tells what is written in it, and what stands beside it', () => {
    const { words, widget, others, surfaceId } = read(
      `<form><input type="email" style="visibility: visible"><select style="visibility: visible"></select>${LINE}</form>`,
    );
    expect({ words, widget, surfaceId }).toEqual({ words: 'Message', widget: 'textarea', surfaceId: 's1' });
    expect(others).toEqual(['email', 'choice']);
  });
});
