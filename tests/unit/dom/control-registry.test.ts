import { describe, expect, it } from 'vitest';
import { ControlRegistry } from '@/utils/dom/control-registry';

describe('ControlRegistry', () => {
  it('keeps the id of an element for good and numbers in the order of first sight', () => {
    const registry = new ControlRegistry();
    const [a, b] = [document.createElement('input'), document.createElement('input')];
    expect([registry.idOf(a), registry.idOf(b), registry.idOf(a)]).toEqual(['c1', 'c2', 'c1']);
    expect(registry.elementOf('c2')).toBe(b);
    expect(registry.elementOf('c3')).toBeUndefined();
  });
  it('names a group of radio buttons by its first', () => {
    const registry = new ControlRegistry();
    const [a, b] = [document.createElement('input'), document.createElement('input')];
    const id = registry.idOfGroup([a, b]);
    expect(registry.elementOf(id)).toBe(a);
    expect(registry.membersOf(id)).toEqual([a, b]);
    expect(registry.membersOf(registry.idOf(b))).toEqual([b]);
  });
});
