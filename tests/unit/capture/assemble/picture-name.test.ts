import { expect, it } from 'vitest';
import { pictureName } from '@/utils/capture/assemble/picture-name';

const at = new Date(2026, 10, 2, 4, 5, 6).getTime();

it.each([
  ['shop.example', 'shop.example 2026-11-02 04-05-06.png'],
  ['пример.рф', 'пример.рф 2026-11-02 04-05-06.png'],
  ['[::1]', '_1_ 2026-11-02 04-05-06.png'],
])('names a picture of %s', (site, name) => {
  expect(pictureName(site, at)).toBe(name);
});
