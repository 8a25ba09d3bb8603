import { expect, it } from 'vitest';
import { surroundings } from '@/utils/capture/camera/surroundings';

const view = { width: 1000, height: 800 };
const error = { left: 100, top: 200, width: 300, height: 30 };
const form = { left: 80, top: 100, width: 400, height: 400 };

it.each([
  ['the largest box that is still a place', [error, form, { left: 0, top: 0, width: 1000, height: 5000 }], form],
  ['a margin where nothing stands around it', [], { left: 52, top: 152, width: 396, height: 126 }],
  [
    'a margin where what stands around it is hardly more',
    [{ ...error, width: 320 }],
    { left: 52, top: 152, width: 416, height: 126 },
  ],
  [
    'no box that it hangs out of',
    [{ left: 0, top: 210, width: 900, height: 300 }],
    { left: 52, top: 152, width: 396, height: 126 },
  ],
])('is %s', (_, around, expected) => expect(surroundings(error, around, view)).toEqual(expected));
