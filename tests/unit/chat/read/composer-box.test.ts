import { describe, expect, it } from 'vitest';
import { composerBox } from '@/utils/chat/read/composer-box';

const LINE = '<div id="box"><div><img alt="photo.png"></div><form><textarea></textarea><button>Send</button></form></div>';

function boxIn(markup: string): string | undefined {
  document.body.innerHTML = markup;
  const [list] = document.querySelectorAll('#list');
  const [composer] = document.querySelectorAll('textarea');
  if (!list || !composer) throw new Error('no list');
  return composerBox(composer, list).id;
}

describe('composerBox', () => {
  it('has what waits to be sent beside the line in it', () => {
    expect(boxIn(`<div id="list"><p>Hello</p>${LINE}</div>`)).toBe('box');
  });
  it('ends where something is said', () => {
    expect(boxIn(`<div id="list"><div id="last"><p>Hello</p>${LINE}</div></div>`)).toBe('box');
  });
  it('is never the list, nor around it', () => {
    expect(boxIn(`<div id="window"><div id="list">${LINE}</div></div>`)).toBe('box');
    expect(boxIn(`<div id="window"><div id="list"></div><div id="beside"><textarea></textarea></div></div>`)).toBe('beside');
  });
});
