import { describe, expect, it } from 'vitest';
import { sizeLimitOf } from '@/utils/capture/assemble/size-limit-of';

describe('sizeLimitOf', () => {
  it.each([
    ['Max. file size: 5 MB', 5_000_000],
    ['up to 10MB', 10_000_000],
    ['Maximum 2.5 MB per file', 2_500_000],
    ['PNG or JPEG, 512 KiB at most', 512_000],
    ['не более 10 Мб', 10_000_000],
    ['Размер файла до 500 КБ', 500_000],
    ['до 3 мегабайт', 3_000_000],
    ['Taille maximale : 2 Mo', 2_000_000],
    ['maximal 1,5 MB', 1_500_000],
    ['最大5MBまで', 5_000_000],
    ['1 GB', 1_000_000_000],
    ['20-MB limit', 20_000_000],
    ['5 files of 2 MB, 10 MB together', 2_000_000],
  ])('%s', (text, bytes) => {
    expect(sizeLimitOf([text])).toBe(bytes);
  });

  it.each(['Up to 5 files', 'Room 12 B', '5 Monate', '2 minutes', 'MB', '', '10 most recent', '3 модели', '4 games'])(
    'no size: %s',
    (text) => {
      expect(sizeLimitOf([text])).toBeNull();
    },
  );

  it('takes the smallest of what is said around a field', () => {
    expect(sizeLimitOf(['Attachment (8 MB)', '', 'pictures up to 700 kB'])).toBe(700_000);
  });
});
