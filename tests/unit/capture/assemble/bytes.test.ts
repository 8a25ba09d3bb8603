import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngSize } from '@/utils/capture/assemble/data-url-to-png';
import { base64ToBytes, bytesToBase64 } from '@/utils/text/base64';

/** The smallest PNG there is: one pixel. */
const ONE_PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('Base64', () => {
  it('comes back as it went, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(Array.from(base64ToBytes(bytesToBase64(bytes)))).toEqual(Array.from(bytes));
      }),
    );
  });

  it('carries a picture of several megabytes', () => {
    const bytes = new Uint8Array(5_000_000).map((_, index) => index % 251);
    const back = base64ToBytes(bytesToBase64(bytes));
    expect(back.length).toBe(bytes.length);
    expect(back.every((byte, index) => byte === bytes[index])).toBe(true);
  });
});

describe('pngSize', () => {
  it('reads the header', () => expect(pngSize(base64ToBytes(ONE_PIXEL))).toEqual({ width: 1, height: 1 }));
  it.each([[new Uint8Array()], [new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9"/>')]])(
    'knows what is no PNG',
    (bytes) => expect(pngSize(bytes)).toBeNull(),
  );
});
