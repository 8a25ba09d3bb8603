import { describe, expect, it } from 'vitest';
import { isTray } from '@/utils/chat/read/is-tray';

const box = (markup: string) => Object.assign(document.createElement('div'), { innerHTML: markup });

describe('isTray', () => {
  it('is one with pictures and the sign that takes one away', () => {
    expect(isTray(box('<div><img alt="photo.png"><button>×</button></div>'))).toBe(true);
  });
  it('is none with a word in it, in any script', () => {
    expect(isTray(box('<img><p>Hello</p>'))).toBe(false);
    expect(isTray(box('<img><p>Ваш номер</p>'))).toBe(false);
  });
  it('is none without a picture: a list in which nothing was said yet', () => {
    expect(isTray(box('<ul></ul>'))).toBe(false);
  });
});
