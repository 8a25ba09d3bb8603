import { beforeEach, describe, expect, it } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { readDocument } from '@/utils/forms/read/read-document';
import type { ControlReading } from '@/utils/model/forms/reading';

beforeEach(() => document.body.replaceChildren());

function controlsOf(html: string): ControlReading[] {
  document.body.innerHTML = html;
  return readDocument(document, new ControlRegistry()).forms.flatMap(({ controls }) => controls);
}

const LIST = (name: string, chosen = '') =>
  `<ul role="listbox" id="${name}">${['Delivery', 'Refund'].map((words) => `<li role="option" aria-selected="${words === chosen}">${words}</li>`).join('')}</ul>`;

describe('controls made of plain elements', () => {
  it('are read as a list with the options of the list they open', () => {
    const [control, ...others] = controlsOf(
      `<form><span id="n">Topic</span><div role="combobox" aria-labelledby="n" aria-controls="l" tabindex="0"><span class="placeholder">Please choose</span></div>${LIST('l')}</form>`,
    );
    expect(others).toEqual([]);
    expect(control).toMatchObject({
      widget: 'combobox',
      naming: [{ source: 'aria', text: 'Topic' }],
      options: [
        { value: 'Delivery', label: 'Delivery' },
        { value: 'Refund', label: 'Refund' },
      ],
      empty: true,
    });
  });

  it('hold what is chosen', () => {
    const [control] = controlsOf(`<form><div role="combobox" aria-owns="l">Refund</div>${LIST('l', 'Refund')}</form>`);
    expect(control?.empty).toBe(false);
  });

  it.each([
    ['a button that opens a list', '<form><button type="button" aria-haspopup="listbox">All</button></form>', 'combobox'],
    ['a list that stands by itself', `<form>${LIST('l')}</form>`, 'combobox'],
    ['an input nobody can type into', '<form><input role="combobox" readonly></form>', 'combobox'],
    [
      'radio buttons of plain elements',
      '<form><div role="radiogroup"><p role="radio">Yes</p><p role="radio">No</p></div></form>',
      'radio',
    ],
    ['a box to tick', '<form><button type="button" role="checkbox" aria-checked="false"></button> I agree</form>', 'checkbox'],
    ['a switch', '<form><div role="switch">Remind me</div></form>', 'checkbox'],
    ['an editor', '<form><div role="textbox" contenteditable="true"></div></form>', 'contenteditable'],
  ])('know %s', (_, html, widget) => {
    expect(controlsOf(html).map((control) => control.widget)).toEqual([widget]);
  });

  it('are one with the native control inside them or kept in step with them', () => {
    expect(controlsOf('<form><div role="combobox"><input aria-label="City"></div></form>')).toHaveLength(1);
    expect(
      controlsOf(
        '<form><button type="button" role="checkbox"></button><input type="checkbox" aria-hidden="true" tabindex="-1"></form>',
      ),
    ).toHaveLength(1);
  });

  it('are not looked for in menus and toolbars outside forms', () => {
    expect(
      controlsOf(`<nav><button aria-haspopup="listbox">Language</button><p role="switch">Dark</p>${LIST('l')}</nav>`),
    ).toEqual([]);
  });
});
