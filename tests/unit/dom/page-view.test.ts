import { beforeEach, describe, expect, it } from 'vitest';
import { ElementTree } from '@/utils/dom/element-tree';
import { PageView } from '@/utils/dom/page-view';

/** Elements that carry shadow roots in each other, so many. */
function nest(depth: number): void {
  let host: Element = document.body;
  for (let level = 0; level < depth; level += 1) {
    const inner = document.createElement('div');
    inner.id = `level-${level}`;
    inner.attachShadow({ mode: 'open' });
    (host.shadowRoot ?? host).append(inner);
    host = inner;
  }
  host.shadowRoot?.append(document.createElement('textarea'));
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('ElementTree', () => {
  it('holds the elements in document order, shadow trees right after their hosts', () => {
    document.body.innerHTML = '<div id="a"><p id="b"></p></div><my-host id="c"><i id="light"></i></my-host><div id="d"></div>';
    const outer = document.getElementById('c')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('section');
    inner.id = 'in';
    outer?.append(inner);
    const { elements } = new ElementTree(document.body);
    expect(elements.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'in', 'light', 'd']);
  });

  it('knows where each element ends', () => {
    document.body.innerHTML = '<ul id="list"><li><b></b></li><li></li></ul><p id="after"></p><div><div><hr></div></div>';
    const tree = new ElementTree(document.body);
    for (const element of tree.elements) {
      const place = tree.placeOf(element);
      expect(tree.endOf(place) - place - 1).toBe(element.querySelectorAll('*').length);
    }
    expect(tree.placeOf(document.body)).toBe(-1);
  });

  it('bears elements nested as deep as a page likes', () => {
    let inner = document.body.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 3_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    expect(new ElementTree(document.body).elements).toHaveLength(3_001);
    document.body.replaceChildren();
  });

  it('bears shadow roots in each other without end', () => {
    nest(200);
    const tree = new ElementTree(document.body);
    expect(tree.shadowRoots.length).toBeGreaterThan(20);
    expect(tree.shadowRoots.length).toBeLessThan(200);
  });
});

describe('PageView', () => {
  it('finds across shadow roots, in document order', () => {
    document.body.innerHTML = '<input id="one"><my-box id="host"></my-box><input id="three">';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    root?.append(Object.assign(document.createElement('input'), { id: 'two' }));
    const view = new PageView(document);
    expect(view.all('input').map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(view.allWithId('two')).toHaveLength(1);
    const host = document.getElementById('host');
    if (!host) throw new Error('no host');
    expect(view.widgetsWithin(host, 'input').map(({ id }) => id)).toEqual(['two']);
    expect(view.controlsIn(host)).toBe(1);
    expect(view.controlsIn(document.body)).toBe(3);
    expect(view.shadowRootsIn(host)).toEqual([root]);
    expect(view.stretchOf(document.body, 2)).toHaveLength(2);
  });

  it('asks for each style and each box once', () => {
    document.body.innerHTML = '<input>';
    const [input] = document.getElementsByTagName('input');
    if (!input) throw new Error('no input');
    let asked = 0;
    const view = new PageView(document, {
      styleOf: (element) => {
        asked += 1;
        return getComputedStyle(element);
      },
      boxOf: () => {
        asked += 1;
        return { left: 0, top: 0, right: 1, bottom: 1 };
      },
      viewport: () => {
        asked += 1;
        return null;
      },
      elementAt: () => null,
    });
    for (let round = 0; round < 3; round += 1) {
      expect(view.layout.styleOf(input).display).toBe(getComputedStyle(input).display);
      expect(view.layout.boxOf(input).right).toBe(1);
      expect(view.layout.viewport()).toBeNull();
    }
    expect(asked).toBe(3);
  });
});
