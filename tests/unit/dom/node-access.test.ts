import { describe, expect, it } from 'vitest';
import { attributeOf, contains, firstChildOf, localNameOf, parentOf, queryAll, textContentOf } from '@/utils/dom/node-access';

describe('node access', () => {
  it('is not fooled by controls named like properties of their form', () => {
    const names = [
      'parentNode',
      'firstChild',
      'localName',
      'getAttribute',
      'querySelectorAll',
      'textContent',
      'contains',
      'id',
      'action',
      'attributes',
      'nodeName',
      'children',
      'length',
      'submit',
    ];
    document.body.innerHTML = `<form id="real" action="/send">${names.map((name) => `<input name="${name}">`).join('')}</form>`;
    const form = queryAll(document, 'form')[0];
    if (!form) throw new Error('no form');
    expect(attributeOf(form, 'id')).toBe('real');
    expect(attributeOf(form, 'action')).toBe('/send');
    expect(attributeOf(form, 'missing')).toBe('');
    expect(localNameOf(form)).toBe('form');
    expect(parentOf(form)).toBe(document.body);
    expect(firstChildOf(form)).toBeInstanceOf(HTMLInputElement);
    expect(queryAll(form, 'input')).toHaveLength(names.length);
    expect(contains(document.body, form)).toBe(true);
    expect(textContentOf(form)).toBe('');
  });
});
