import { expect, it } from 'vitest';
import { assertCurrent, createAgentState, StaleDocumentError } from '@/utils/page/agent-state';

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
