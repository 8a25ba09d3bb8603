import { describe, expect, it } from 'vitest';
import { decoySigns } from '@/utils/dom/decoy-signs';
import { PageView } from '@/utils/dom/page-view';

function signsOf(html: string): number {
  document.body.innerHTML = `<form><p><label>E-mail <input name="email"></label></p>${html}</form>`;
  const control = document.querySelector('[name=f], [id=f]');
  if (!control) throw new Error('no control');
  return decoySigns(control, new PageView(document));
}

describe('decoySigns', () => {
  it.each([
    ['a name', '<input name="bottest2" id="f">'],
    ['an id in camel case', '<input name="f" id="contactHoneypot">'],
    ['a class', '<input name="f" class="field-hp">'],
    ['a wrapper’s class', '<div class="form_field_hp"><input name="f"></div>'],
    ['a wrapper that says to leave it empty', '<div id="leave-this-empty"><p><input name="f"></p></div>'],
    ['an inert wrapper', '<div inert><input name="f"></div>'],
    ['a place out of the tab order and no completion', '<input name="f" tabindex="-1" autocomplete="off">'],
    ['being told to nobody and out of the tab order', '<p aria-hidden="true"><input name="f" tabindex="-1"></p>'],
    ['a wrapper hidden by its class, and no completion', '<p class="visually-hidden"><input name="f" autocomplete="nope"></p>'],
    [
      'being behind the page, not to be pressed',
      '<p style="position:absolute;z-index:-1"><input name="f" style="pointer-events:none"></p>',
    ],
  ])('knows a trap by %s', (_, html) => {
    expect(signsOf(html)).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['a plain field', '<p><input name="f"></p>'],
    ['a mobile number in Indonesian', '<p><input name="no_hp" id="f"></p>'],
    ['a code field without completion', '<p><input name="f" autocomplete="off"></p>'],
    ['a field shown on wide screens', '<p class="hidden md:block"><input name="f"></p>'],
    ['what wraps several', '<div class="honeypot-free hidden" inert><input name="f"><input name="g"></div>'],
  ])('takes none of %s for two', (_, html) => {
    expect(signsOf(html)).toBeLessThan(2);
  });
});
