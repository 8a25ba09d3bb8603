import { describe, expect, it } from 'vitest';
import { browserAndSystem, technicalDetails } from '@/utils/composer/technical-details';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const FACTS = {
  url: 'https://bank.example/pay/?session=abc#top',
  at: Date.UTC(2026, 10, 22, 11, 20),
  timeZone: 'Europe/Moscow',
  userAgent: CHROME,
  language: 'en-GB',
  viewport: { width: 1280, height: 900 },
  zoom: 1.25,
};

describe('technicalDetails', () => {
  it('says in one sentence what engineers ask for, and nothing after the path', () => {
    const text = technicalDetails(FACTS, 'en');
    expect(text.replaceAll('\u202f', ' ')).toBe(
      'Technical details: https://bank.example/pay/; Nov 22, 2026, 2:20 PM (UTC+03:00); Chrome 156, Linux; en-GB; 1280 × 900; 125 %.',
    );
  });

  it('is written in the language of the message', () => {
    expect(technicalDetails(FACTS, 'ru')).toMatch(
      /^Технические сведения: https:\/\/bank\.example\/pay\/; 22 нояб\. 2026 г\., 14:20 \(UTC\+03:00\)/,
    );
  });

  it('leaves out what is not known', () => {
    const text = technicalDetails({ ...FACTS, url: '', userAgent: '', viewport: null, zoom: null }, 'de');
    expect(text).toMatch(/^Technische Angaben: 22\.11\.2026, 14:20 \(UTC\+03:00\); en-GB\.$/);
  });
});

describe('browserAndSystem', () => {
  it.each([
    [CHROME, 'Chrome 156, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153, Windows'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2',
      'Edge 156, macOS',
    ],
    ['something else', ''],
  ])('%s', (userAgent, expected) => {
    expect(browserAndSystem(userAgent)).toBe(expected);
  });
});
