import { describe, expect, it } from 'vitest';
import { BUILDS, readBuilt } from './support/built';
import { readManifest } from './support/manifest';

/** Sizes that the stores and the toolbars of both browsers ask for, in CSS pixels. */
const SIZES = ['16', '32', '48', '128'];
const PNG_SIGNATURE = '89504e470d0a1a0a';

describe.each(BUILDS)('the icons of %s', (build) => {
  const { icons } = readManifest(build);

  it('are there in every size', () => {
    expect(Object.keys(icons).sort()).toEqual(SIZES.toSorted());
  });

  it.each(Object.entries(icons))('have at %s the size they say', (size, file) => {
    const png = readBuilt(build, file);
    expect(png.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
    // Width and height stand at bytes 16 and 20 of a PNG, in its first chunk (PNG specification, IHDR).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });
});
