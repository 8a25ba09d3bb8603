import { expect, it } from 'vitest';
import type { Restoration } from '@/utils/forms/write/fill-controls';
import { takeRestorations } from '@/utils/page/take-restorations';

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
