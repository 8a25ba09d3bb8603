import { expect, it } from 'vitest';
import type { Restoration } from '@/utils/forms/write/fill-controls';
import { assertCurrent, createAgentState, StaleDocumentError, takeRestorations } from '@/utils/page/agent-state';

it('takes a plan for this document and for no other', () => {
  const [one, other] = [createAgentState(), createAgentState()];
  expect(() => assertCurrent(one, one.documentKey)).not.toThrow();
  expect(() => assertCurrent(one, other.documentKey)).toThrow(StaleDocumentError);
  expect(() => assertCurrent(one, '')).toThrow(StaleDocumentError);
});

it('begins with a key of its own and nothing else', () => {
  const [one, other] = [createAgentState(), createAgentState()];
  expect(one.documentKey).not.toBe(other.documentKey);
  expect(one.documentKey.length).toBeGreaterThan(10);
  expect([one.forms, one.restorations.size, one.filledForms.size]).toEqual([[], 0, 0]);
  one.filledForms.add('f');
  expect(other.filledForms.size).toBe(0);
});

const held = (...ids: string[]) =>
  ids.map((controlId) => ({ controlId, element: document.createElement('input'), value: '' }) as Restoration);
const ids = (restorations: Restoration[] | undefined) => restorations?.map(({ controlId }) => controlId);

it('takes the controls that are named and leaves the others for later', () => {
  const restorations = new Map([['u', held('a', 'b', 'c')]]);
  expect(ids(takeRestorations({ restorations }, 'u', ['b']))).toEqual(['b']);
  expect(ids(restorations.get('u'))).toEqual(['a', 'c']);
  expect(takeRestorations({ restorations }, 'u', ['b'])).toEqual([]);
  expect(ids(takeRestorations({ restorations }, 'u', undefined))).toEqual(['a', 'c']);
  expect(restorations.size).toBe(0);
  expect(takeRestorations({ restorations }, 'u', undefined)).toEqual([]);
});
