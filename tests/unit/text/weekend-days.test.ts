import { afterEach, describe, expect, it, vi } from 'vitest';
import { weekendDays } from '@/utils/text/weekend-days';

afterEach(() => vi.unstubAllGlobals());
const days = (locale: string) => [...weekendDays(locale)].sort();

describe('weekendDays', () => {
  it.each([
    ['en', [6, 7]],
    ['ru-RU', [6, 7]],
    ['ar-EG', [5, 6]],
    ['he', [5, 6]],
    ['fa', [5]],
    ['not a locale!', [6, 7]],
  ])('%s', (locale, expected) => expect(days(locale)).toEqual(expected));

  it('is Saturday and Sunday where the browser does not know', () => {
    class Locale {
      maximize() {
        return {};
      }
    }
    vi.stubGlobal('Intl', { ...Intl, Locale });
    expect(days('ar-EG')).toEqual([6, 7]);
  });

  it('asks browsers that answer by a method', () => {
    class Locale {
      maximize() {
        return { getWeekInfo: () => ({ weekend: [7] }) };
      }
    }
    vi.stubGlobal('Intl', { ...Intl, Locale });
    expect(days('xx')).toEqual([7]);
  });
});
