import { expect, it } from 'vitest';
import { momentText } from '@/utils/composer/moment-text';

const moment = new Date(Date.UTC(2026, 10, 22, 14, 20));

it.each([
  ['en', '22 November 2026 at 14:20'],
  ['ru', '22 ноября 2026 г. в 14:20'],
] as const)('writes a moment as a letter does (%s)', (language, text) => {
  expect(momentText(moment, language, 'UTC')).toBe(text);
});
