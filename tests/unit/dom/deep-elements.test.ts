import { describe, expect, it } from 'vitest';
import { deepElements } from '@/utils/dom/deep-elements';
import { shadowRootOf } from '@/utils/dom/shadow-root-of';

describe('deepElements', () => {
  it('walks shadow trees right after their hosts, in document order', () => {
    document.body.innerHTML = '<div id="a"><p id="b"></p></div><my-host id="c"><i id="light"></i></my-host><div id="d"></div>';
    const outer = document.getElementById('c')?.attachShadow({ mode: 'open' });
    const nested = document.createElement('section');
    nested.id = 'in';
    outer?.append(nested);
    const deepest = document.createElement('input');
    deepest.id = 'deep';
    nested.attachShadow({ mode: 'open' }).append(deepest);
    expect([...deepElements(document.body)].map(({ id }) => id)).toEqual(['a', 'b', 'c', 'in', 'deep', 'light', 'd']);
  });

  it('asks the browser for closed roots, and never throws', () => {
    const host = document.createElement('div');
    const closed = host.attachShadow({ mode: 'closed' });
    expect(shadowRootOf(host)).toBeNull();
    Reflect.set(globalThis, 'chrome', { dom: { openOrClosedShadowRoot: () => closed } });
    expect(shadowRootOf(host)).toBe(closed);
    Reflect.set(globalThis, 'chrome', {
      dom: {
        openOrClosedShadowRoot: () => {
          throw new TypeError('no host');
        },
      },
    });
    expect(shadowRootOf(host)).toBeNull();
    Reflect.deleteProperty(globalThis, 'chrome');
  });
});
