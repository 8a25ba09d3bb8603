import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runCount } from '@/tests/unit/support/run-count';
import { fillControls, undoFill } from '@/utils/forms/write/fill-controls';
import type { FillInstruction } from '@/utils/model/forms/fill-report';

// Editing commands need a browser; the end-to-end tests of the components have them.
document.execCommand = () => false;

/** A control with something of the person's in it or nothing, and a page that may meddle with it. */
const controlArbitrary = fc.record({
  kind: fc.constantFrom('text', 'email', 'tel', 'textarea', 'select', 'checkbox', 'radio'),
  held: fc.constantFrom('', 'a', 'b', 'my own words', '+44 20'),
  page: fc.constantFrom('quiet', 'upper case', 'empties', 'disables'),
  answer: fc.constantFrom('a', 'b', 'new words', '12 34', ''),
  overwrite: fc.boolean(),
});
type Control = typeof controlArbitrary extends fc.Arbitrary<infer T> ? T : never;

const OPTIONS = ['', 'a', 'b'];

function render(controls: readonly Control[]): void {
  document.body.innerHTML = '<form></form>';
  controls.forEach(({ kind, held, page }, index) => {
    const id = `c${index}`;
    const options = OPTIONS.map((value) => `<option value="${value}">${value}</option>`).join('');
    const radios = OPTIONS.slice(1)
      .map((value) => `<input type="radio" name="${id}" value="${value}">`)
      .join('');
    const markup: Record<string, string> = {
      textarea: '<textarea></textarea>',
      select: `<select>${options}</select>`,
      radio: radios,
    };
    document.querySelector('form')?.insertAdjacentHTML('beforeend', markup[kind] ?? `<input type="${kind}">`);
    const element = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].at(kind === 'radio' ? -2 : -1);
    if (!element) throw new Error('not rendered');
    element.id = id;
    if (kind === 'checkbox') element.checked = held === 'a';
    else if (kind === 'radio') element.checked = held === 'a';
    else if (kind !== 'select' || OPTIONS.includes(held)) element.value = held;
    if (kind === 'checkbox' || kind === 'radio' || kind === 'select') return;
    element.addEventListener('input', () => {
      if (page === 'upper case') element.value = element.value.toUpperCase();
      if (page === 'empties' && element.value !== held) element.value = '';
      if (page === 'disables') element.toggleAttribute('aria-busy');
    });
  });
}

const stateNow = () =>
  [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ value, checked }) => [value, checked]);

const environment = {
  elementOf: (id: string) => document.getElementById(id) ?? undefined,
  isVisible: () => true,
  settle: async () => {},
  typeOf: () => 'other' as const,
};

it('gives every form back as it was, and never touches what the person wrote unless told to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(controlArbitrary, { minLength: 1, maxLength: 8 }), async (controls) => {
      // A page that empties or changes the person's own words at any event leaves nothing to give back.
      const fair = controls.filter(({ page, held }) => page === 'quiet' || page === 'disables' || held === '');
      render(fair);
      const before = stateNow();
      const instructions = fair.map(
        ({ answer, overwrite }, index): FillInstruction => ({ controlId: `c${index}`, value: answer, overwrite }),
      );
      const { results, restorations } = await fillControls(environment, instructions);
      fair.forEach(({ kind, held, overwrite }, index) => {
        const isTyped = held !== '' && !['select', 'checkbox', 'radio'].includes(kind);
        if (!isTyped || overwrite) return;
        expect(results[index]?.outcome).toBe('kept');
        expect(environment.elementOf(`c${index}`)).toHaveProperty('value', held);
      });
      await undoFill(restorations, environment);
      expect(stateNow()).toEqual(before);
    }),
    { numRuns: runCount(1000, 100) },
  );
});
