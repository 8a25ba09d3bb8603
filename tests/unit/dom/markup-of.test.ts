import { describe, expect, it } from 'vitest';
import { markupOf } from '@/utils/dom/markup-of';

describe('markupOf', () => {
  it('writes out what an element holds, as HTML that can be pasted', () => {
    document.body.innerHTML = '<div><p>One <b>two</b></p>three</div>';
    const element = document.body.firstElementChild;
    if (!element) throw new Error('no element');
    expect(markupOf(element)).toBe('<p>One <b>two</b></p>three');
  });

  it('is the same for the same content and empty for none', () => {
    document.body.innerHTML = '<div><i>a</i></div><div><i>a</i></div><div></div>';
    const [first, second, empty] = Array.from(document.body.children);
    if (!first || !second || !empty) throw new Error('no elements');
    expect(markupOf(first)).toBe(markupOf(second));
    expect(markupOf(empty)).toBe('');
  });
});
