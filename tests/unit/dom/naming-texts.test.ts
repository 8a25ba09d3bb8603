import { describe, expect, it } from 'vitest';
import { namingTexts } from '@/utils/dom/naming-texts';
import { readingOrder } from '@/utils/dom/reading-order';

/** The texts that name the control with the name `f`, as `source: text`. */
function namesOf(html: string): string[] {
  document.body.innerHTML = html;
  const controls = new Set(document.querySelectorAll('input, textarea, select'));
  const around = readingOrder(document, controls);
  const control = document.querySelector('[name=f]');
  if (!control) throw new Error('no control');
  return namingTexts(control, around.get(control)).map(({ source, text }) => `${source}: ${text}`);
}

describe('namingTexts', () => {
  it.each([
    ['label[for]', '<label for="x">E-mail</label><input id="x" name="f">', 'label: E-mail'],
    ['a wrapping label', '<label>E-mail <input name="f"></label>', 'label: E-mail'],
    ['aria-label', '<input name="f" aria-label="E-mail">', 'aria: E-mail'],
    [
      'aria-labelledby, in its order',
      '<i id="b">mail</i><i id="a">E-</i><input name="f" aria-labelledby="a b">',
      'aria: E- mail',
    ],
    ['the cell before', '<table><tr><td>E-mail:</td><td><input name="f"></td></tr></table>', 'before: E-mail:'],
    [
      'the head of the column',
      '<table><thead><tr><th>A</th><th>E-mail</th></tr></thead><tbody><tr><td><input></td><td><input name="f"></td></tr></tbody></table>',
      'column: E-mail',
    ],
    ['the text before', '<p>E-mail</p><div><input name="f"></div>', 'before: E-mail'],
    ['the text after', '<input name="f"> pieces', 'after: pieces'],
    ['placeholder', '<input name="f" placeholder="E-mail">', 'placeholder: E-mail'],
    ['title', '<input name="f" title="E-mail">', 'title: E-mail'],
    ['a legend', '<fieldset><legend>Contact</legend><input name="f"></fieldset>', 'legend: Contact'],
  ])('reads %s', (_, html, expected) => {
    expect(namesOf(html)).toContain(expected);
  });

  it('takes the words after a box for its label where it has none, whatever stands before it', () => {
    expect(namesOf('<p>Terms</p><div><input name="f" type="checkbox"> I agree</div>')).toEqual([
      'label: I agree',
      'before: Terms',
    ]);
    expect(namesOf('<input name="f" type="checkbox" aria-label="Terms"> I agree')).toEqual(['aria: Terms', 'after: I agree']);
  });

  it('does not take the label of another control, nor a link', () => {
    expect(namesOf('<input id="other"><label for="other">Other</label><a href="/x">Forgot?</a><input name="f">')).toEqual([]);
  });

  it('finds the label beside it where an id is there twice', () => {
    const html =
      '<form><label for="x">First</label><input id="x"></form><form><label for="x">Second</label><input id="x" name="f"></form>';
    expect(namesOf(html)[0]).toBe('label: Second');
  });
});
