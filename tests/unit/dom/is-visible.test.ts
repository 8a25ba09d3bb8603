import { beforeEach, describe, expect, it } from 'vitest';
import { isRendered, isVisible } from '@/utils/dom/is-visible';
import { browserLayout, type Edges, type Layout } from '@/utils/dom/layout';

const box = (left: number, top: number, width: number, height: number): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const FIELD = box(100, 100, 200, 30);
const PAGE = { width: 1000, height: 800, scrollX: 0, scrollY: 0, scrollWidth: 1000, scrollHeight: 3000 };

/** happy-dom lays nothing out: `data-box="left top width height"` says where an element is, `over` what lies on top. */
function layout({ page = PAGE, over = null }: { page?: typeof PAGE; over?: Element | null } = {}): Layout {
  return {
    styleOf: browserLayout.styleOf,
    boxOf: (element) => {
      const given = element.getAttribute('data-box')?.split(' ').map(Number);
      return given ? box(given[0] ?? 0, given[1] ?? 0, given[2] ?? 0, given[3] ?? 0) : FIELD;
    },
    viewport: () => page,
    elementAt: () => over,
  };
}

function field(html: string): Element {
  document.body.innerHTML = html;
  const found = document.querySelector('[name=f]');
  if (!found) throw new Error('no field');
  return found;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('isVisible', () => {
  it.each([
    ['display of its own', '<input name="f" style="display:none">'],
    ['display of an ancestor', '<div style="display:none"><p><input name="f"></p></div>'],
    ['visibility', '<input name="f" style="visibility:hidden">'],
    ['visibility of an ancestor', '<div style="visibility:hidden"><input name="f"></div>'],
    ['visibility: collapse', '<input name="f" style="visibility:collapse">'],
    ['opacity', '<input name="f" style="opacity:0">'],
    ['faintness', '<input name="f" style="opacity:0.5">'],
    ['opacity of an ancestor', '<div style="opacity:0.1"><input name="f"></div>'],
    ['opacities that add up', '<div style="opacity:0.7"><div style="opacity:0.7"><input name="f"></div></div>'],
    ['an opacity filter', '<div style="filter:opacity(10%)"><input name="f"></div>'],
    ['width', '<input name="f" data-box="100 100 1 30">'],
    ['height', '<input name="f" data-box="100 100 200 0">'],
    ['a place left of the page', '<input name="f" data-box="-5000 100 200 30">'],
    ['a place above the page', '<input name="f" data-box="100 -900 200 30">'],
    ['a place right of the page', '<input name="f" data-box="4000 100 200 30">'],
    ['a place below the page', '<input name="f" data-box="100 9000 200 30">'],
    ['a legacy clip', '<input name="f" style="position:absolute;clip:rect(0px, 0px, 0px, 0px)">'],
    ['a clip path', '<input name="f" style="clip-path:inset(50%)">'],
    ['a clip path of an ancestor', '<div style="clip-path:circle(0px)"><input name="f"></div>'],
    ['scale', '<input name="f" style="transform:matrix(0, 0, 0, 0, 0, 0)">'],
    ['scale of an ancestor', '<div style="transform:scale(0)"><input name="f"></div>'],
    ['a box of no height', '<div style="overflow-x:hidden;overflow-y:hidden" data-box="0 100 900 0"><input name="f"></div>'],
    [
      'a slide out of its frame',
      '<div style="overflow-x:hidden;overflow-y:hidden" data-box="400 0 500 500"><input name="f"></div>',
    ],
    ['closed details', '<details><summary>More</summary><input name="f"></details>'],
    ['tiny letters', '<input name="f" style="font-size:1px">'],
    ['content-visibility of an ancestor', '<div style="content-visibility:hidden"><input name="f"></div>'],
  ])('sees through hiding by %s', (_, html) => {
    expect(isVisible(field(html), layout())).toBe(false);
  });

  it.each([
    ['a plain field', '<input name="f">'],
    ['a field scrolled far off the window', '<input name="f" data-box="100 2500 200 30">'],
    [
      'a field in a box that can be scrolled',
      '<div style="overflow-x:auto;overflow-y:scroll" data-box="0 0 50 50"><input name="f"></div>',
    ],
    ['a field behind a page that is locked by a dialog', '<input name="f" data-box="100 1500 200 30">'],
    ['open details', '<details open><summary>More</summary><input name="f"></details>'],
    ['a slightly dimmed form', '<div style="opacity:0.8"><input name="f"></div>'],
    [
      'a fixed field inside a box that cuts off',
      '<div style="overflow-x:hidden;overflow-y:hidden" data-box="0 0 5 5"><input name="f" style="position:fixed"></div>',
    ],
  ])('lets %s pass', (_, html) => {
    expect(isVisible(field(html), layout())).toBe(true);
  });

  it('takes an opaque picture on top for a cover, a label on top for what it is', () => {
    const covered = field('<input name="f"><img id="cover">');
    expect(isVisible(covered, layout({ over: document.getElementById('cover') }))).toBe(false);
    const labelled = field(
      '<input name="f" id="x"><label for="x" id="cover" style="background-color:rgb(255, 255, 255)">Name</label>',
    );
    expect(isVisible(labelled, layout({ over: document.getElementById('cover') }))).toBe(true);
    const veiled = field('<input name="f"><div id="cover" style="background-color:rgba(0, 0, 0, 0.3)"></div>');
    expect(isVisible(veiled, layout({ over: document.getElementById('cover') }))).toBe(true);
  });

  it('looks at the host of a shadow tree', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inner = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(isVisible(inner, layout())).toBe(true);
    host.style.opacity = '0';
    expect(isVisible(inner, layout())).toBe(false);
  });

  it('sees nothing in a frame of no width, and nothing of what left the page', () => {
    const element = field('<input name="f">');
    expect(isVisible(element, layout({ page: { ...PAGE, width: 0 } }))).toBe(false);
    element.remove();
    expect(isVisible(element, layout())).toBe(false);
  });

  it('goes by styles alone where nothing is laid out', () => {
    expect(isVisible(field('<input name="f">'))).toBe(true);
    expect(isRendered(field('<div style="display:none"><input name="f"></div>'))).toBe(false);
  });
});
