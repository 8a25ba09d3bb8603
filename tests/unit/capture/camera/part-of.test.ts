import { expect, it } from 'vitest';
import { commonBox } from '@/utils/capture/camera/part-of';

it('is what two boxes share', () => {
  const one = { left: 0, top: 0, width: 100, height: 50 };
  expect(commonBox(one, { left: 20, top: -10, width: 200, height: 30 })).toEqual({ left: 20, top: 0, width: 80, height: 20 });
  expect(commonBox(one, { left: 200, top: 0, width: 10, height: 10 })).toMatchObject({ width: 0 });
});
