import { beforeEach, expect, it } from 'vitest';
import { pressLauncher } from '@/utils/page/chat/press-launcher';

let heard: string[];

/** @returns the element of that id */
function page(html: string): Element | undefined {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.getElementById('it') ?? undefined;
}

beforeEach(() => {
  heard = [];
  document.body.addEventListener('click', ({ target }) => {
    if (target instanceof Element) heard.push(target.id);
  });
});

it.each([
  ['<button id="it">Chat</button>', 'it'],
  ['<div id="it">Chat</div>', 'it'],
  ['<a id="it" href="#">Chat</a>', 'it'],
  ['<div id="it"><button id="inner">Chat</button></div>', 'inner'],
])('presses %s', (html, id) => {
  expect(pressLauncher(page(html))).toBe('done');
  expect(heard).toContain(id);
});

it.each([
  '<a id="it" href="/contact">Chat</a>',
  '<a href="https://elsewhere.example/"><span id="it">Chat</span></a>',
  '<form><button id="it">Chat</button></form>',
  '<form><input id="it" type="submit"></form>',
])('leaves alone %s', (html) => {
  expect(pressLauncher(page(html))).toBe('forbidden');
  expect(heard).toEqual([]);
});

it('presses nothing that has gone or cannot be seen', () => {
  expect(pressLauncher(undefined)).toBe('gone');
  expect(pressLauncher(document.createElement('button'))).toBe('gone');
  expect(pressLauncher(page('<button id="it" style="visibility: hidden">Chat</button>'))).toBe('hidden');
  expect(heard).toEqual([]);
});
