import { describe, expect, it } from 'vitest';
import { acceptsFile } from '@/utils/text/accepts-file';

describe('acceptsFile', () => {
  it.each([
    ['', true],
    ['image/*', true],
    ['.PNG, .jpg', true],
    ['application/pdf,image/png', true],
    ['.pdf,.doc', false],
    ['video/*', false],
    ['image/jpeg', false],
    ['.ng', false],
  ])('accept="%s" takes a PNG: %s', (accept, taken) =>
    expect(acceptsFile(accept, { name: 'shot.png', type: 'image/png' })).toBe(taken),
  );
});
