import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FormHint } from '@/utils/dom/form-hint';

const isThere = (html: string) => {
  document.body.innerHTML = html;
  return new FormHint(document).isThere();
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a form may be there', () => {
  it.each([
    ['a text area', '<textarea></textarea>', true],
    ['an address', '<input type="email">', true],
    ['an editor', '<div contenteditable="true"></div>', true],
    ['two lines', '<input><input type="text">', true],
    ['a search', '<input type="text"><button>Go</button>', false],
    ['a log-in', '<input><input type="password">', false],
    ['an article', '<h1>News</h1><p>Text</p>', false],
  ])('with %s', (_, html, expected) => expect(isThere(html)).toBe(expected));

  it('in a shadow root of a custom element, of an empty one, and in each other', () => {
    for (const html of ['<my-form id="host"><b>Light</b></my-form>', '<div id="host"></div>']) {
      document.body.innerHTML = html;
      const outer = document.getElementById('host')?.attachShadow({ mode: 'open' });
      const inner = outer?.appendChild(document.createElement('other-box')).attachShadow({ mode: 'open' });
      expect(new FormHint(document).isThere()).toBe(false);
      inner?.append(document.createElement('textarea'));
      expect(new FormHint(document).isThere()).toBe(true);
    }
  });
});

it('comes to see a shadow root that was put on what it knows, and looks at a page once that does not change', () => {
  document.body.innerHTML = '<my-form id="host"></my-form><p>Text</p>';
  const hint = new FormHint(document);
  expect(hint.isThere()).toBe(false);
  const query = vi.spyOn(Document.prototype, 'querySelectorAll');
  expect(hint.isThere()).toBe(false);
  expect(query).not.toHaveBeenCalled();
  document.getElementById('host')?.attachShadow({ mode: 'open' }).append(document.createElement('textarea'));
  expect(hint.isThere()).toBe(true);
});

it('looks again at a page that has changed', () => {
  const hint = new FormHint(document);
  expect(hint.isThere()).toBe(false);
  document.body.innerHTML = '<textarea></textarea>';
  expect(hint.isThere()).toBe(false);
  hint.pageChanged();
  expect(hint.isThere()).toBe(true);
});
