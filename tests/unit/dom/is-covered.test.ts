import { describe, expect, it } from 'vitest';
import { isCovered } from '@/utils/dom/is-covered';
import { browserLayout, type Layout } from '@/utils/dom/layout';

const FIELD = { left: 100, top: 100, right: 300, bottom: 130 };
const white = 'background-color:rgb(255, 255, 255)';
const lid = `position:absolute;pointer-events:none;${white}`;

/** Every element lies where the field lies, but for those `data-away`; no point can be asked, for the field is scrolled away. */
const layout: Layout = {
  styleOf: browserLayout.styleOf,
  boxOf: (element) => (element.hasAttribute('data-away') ? { ...FIELD, left: 600, right: 800 } : FIELD),
  viewport: () => ({ width: 1000, height: 50, scrollX: 0, scrollY: 0, scrollWidth: 1000, scrollHeight: 3000 }),
  elementAt: () => null,
};

function covered(html: string): boolean {
  document.body.innerHTML = html;
  const field = document.querySelector('[name=f]');
  if (!field) throw new Error('no field');
  return isCovered(field, FIELD, layout);
}

describe('isCovered, where no point of the page can be asked', () => {
  it.each([
    ['the ground of its form', `<form style="${white}"><input name="f" style="position:relative;z-index:-1"></form>`],
    [
      'the ground of what its wrapper stands in',
      `<div style="${white}"><p style="position:absolute;z-index:-5"><input name="f"></p></div>`,
    ],
    ['a lid that lets presses through', `<div><input name="f"><i style="${lid}"></i></div>`],
    ['a lid beside its wrapper', `<div><p><input name="f"></p><i style="${lid}"></i></div>`],
    ['a lid lifted over it', `<div><i style="${lid};z-index:2"></i><input name="f" style="position:relative"></div>`],
  ])('%s covers it', (_, html) => expect(covered(html)).toBe(true));

  it.each([
    ['no ground at all', '<form><input name="f" style="position:relative;z-index:-1"></form>'],
    [
      'the ground of a stacking context, which lies below',
      `<form style="${white};position:relative;z-index:0"><input name="f" style="position:relative;z-index:-1"></form>`,
    ],
    ['a ground that is drawn before it', `<div><i style="${lid}"></i><input name="f" style="position:relative"></div>`],
    ['a label that floats over it', `<div><input name="f" id="x"><label for="x" style="${lid}">E-mail</label></div>`],
    ['a frame around it', '<div><input name="f"><fieldset style="position:absolute;pointer-events:none"></fieldset></div>'],
    ['a lid elsewhere', `<div><input name="f"><i data-away style="${lid}"></i></div>`],
  ])('%s does not', (_, html) => expect(covered(html)).toBe(false));
});

describe('isCovered, where its points can be asked', () => {
  /** The lid lies over the part of the field between two shares of its width; the viewport holds all of it. */
  const lidded = (from: number, to: number, lidHtml = `<i style="${lid}"></i>`) => {
    document.body.innerHTML = `<div><input name="f">${lidHtml}</div>`;
    const field = document.querySelector('[name=f]');
    const cover = document.querySelector('i');
    if (!field || !cover) throw new Error('no field');
    const asked: number[] = [];
    const isIn = (x: number) => x >= FIELD.left + from * 200 && x <= FIELD.left + to * 200;
    const shown: Layout = {
      ...layout,
      boxOf: (element) => (element === cover ? { ...FIELD, left: 600, right: 800 } : FIELD),
      viewport: () => ({ width: 1000, height: 900, scrollX: 0, scrollY: 0, scrollWidth: 1000, scrollHeight: 900 }),
      elementAt: (_, x) => {
        asked.push(x);
        return isIn(x) ? cover : field;
      },
    };
    return { covered: isCovered(field, FIELD, shown), asked };
  };

  it('is covered by what lies over its middle and both its ends', () => {
    expect(lidded(0, 1)).toEqual({ covered: true, asked: [200, 116, 284] });
  });

  it.each([
    ['its middle alone', 0.3, 0.7],
    ['its middle and its beginning', 0, 0.7],
    ['its middle and its end', 0.3, 1],
    ['its beginning', 0, 0.2],
    ['its end', 0.8, 1],
  ])('is not covered by what lies over %s', (_, from, to) => expect(lidded(from, to).covered).toBe(false));

  it('is not covered by what can be seen through', () => {
    expect(lidded(0, 1, '<i style="position:absolute"></i>').covered).toBe(false);
  });
});
