import { describe, expect, it } from 'vitest';
import { fileTypes, nameForType } from '@/utils/capture/annotate/file-format';
import type { Mark } from '@/utils/capture/annotate/mark';
import { remainingSensitive } from '@/utils/capture/annotate/remaining-sensitive';
import type { SensitiveBox } from '@/utils/model/capture/sensitive-box';
import { storageLeft } from '@/utils/store/requests/storage-left';

describe('the type of a file', () => {
  it('is none that cannot hold the picture', () => {
    expect(fileTypes('png', { width: 10, height: 90_000 })).toEqual(['image/png']);
    expect(fileTypes('small', { width: 1280, height: 16_383 })).toEqual(['image/png', 'image/webp', 'image/jpeg']);
    expect(fileTypes('small', { width: 1280, height: 16_384 })).toEqual(['image/png', 'image/jpeg']);
    expect(fileTypes('small', { width: 1280, height: 65_536 })).toEqual(['image/png']);
  });

  it('is said by the end of its name', () => {
    expect(nameForType('shop.example 2026-11-22.png', 'image/webp')).toBe('shop.example 2026-11-22.webp');
    expect(nameForType('proof.jpeg', 'image/png')).toBe('proof.png');
    expect(nameForType('proof', 'image/jpeg')).toBe('proof.jpg');
    expect(nameForType('proof.png', 'image/unknown')).toBe('proof.png');
  });
});

describe('remainingSensitive', () => {
  const one: SensitiveBox = { kind: 'email', left: 100, top: 50, width: 80, height: 20 };
  const mark = (kind: 'redaction' | 'box' | 'crop', left: number, width: number): Mark => ({
    id: kind,
    kind,
    ink: 'black',
    box: { left, top: 40, width, height: 40 },
  });

  it('is what no redaction covers to the end', () => {
    expect(remainingSensitive([one], [mark('redaction', 100, 80)])).toEqual([]);
    expect(remainingSensitive([one], [mark('redaction', 100, 60)])).toEqual([one]);
    expect(remainingSensitive([one], [mark('box', 0, 500)])).toEqual([one]);
  });

  it('moves with the corner of the picture, and ends with it', () => {
    expect(remainingSensitive([one], [mark('crop', 90, 400)])).toEqual([{ ...one, left: 10, top: 10 }]);
    expect(remainingSensitive([one], [mark('crop', 150, 400)])).toEqual([{ ...one, left: 0, top: 10, width: 30 }]);
    expect(remainingSensitive([one], [mark('crop', 300, 400)])).toEqual([]);
  });
});

it('the room that is left is said where it is little', () => {
  expect(storageLeft({ usage: 10, quota: 1_000_000_000 })).toBeNull();
  expect(storageLeft({ usage: 980_000_000, quota: 1_000_000_000 })).toBe(20_000_000);
  expect(storageLeft({ usage: 20, quota: 10 })).toBe(0);
  expect(storageLeft({})).toBeNull();
});
