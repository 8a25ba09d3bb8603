import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailLink, mailtoUrl } from '@/utils/composer/email/email-link';
import { emailSubject } from '@/utils/composer/email/email-subject';
import { isEmailAddress } from '@/utils/composer/email/is-email-address';
import { readMailto } from './read-mailto';

const EMAIL = {
  to: 'support+uk@shop.example',
  subject: 'Заказ № 5 & счёт? 100 %',
  body: "Здравствуйте!\n\nA & B = C + D? #1 %20 “x” 'y' (z)\n\nАнна",
};

describe('mailtoUrl', () => {
  it('is read as it was meant by a reader that shares nothing with it', () => {
    expect(readMailto(mailtoUrl(EMAIL))).toEqual({
      to: EMAIL.to,
      headers: { subject: EMAIL.subject, body: EMAIL.body.replaceAll('\n', '\r\n') },
    });
  });

  it('brings any text through, whatever is in it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { headers } = readMailto(mailtoUrl({ to: 'a@b.example', subject, body }));
        expect(headers.subject).toBe(subject.toWellFormed().replace(/\s+/g, ' ').trim());
        expect(headers.body).toBe(body.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'));
      }),
    );
  });

  it('lets no address add a header of its own', () => {
    const { to, headers } = readMailto(mailtoUrl({ ...EMAIL, to: 'a@b.example?bcc=c@d.example&x=y' }));
    expect(to).toBe('a@b.example?bcc=c@d.example&x=y');
    expect(Object.keys(headers)).toEqual(['subject', 'body']);
  });
});

describe('emailLink', () => {
  const body = 'Ж'.repeat(2_000);

  it('carries 2,000 Cyrillic characters', () => {
    const { url, isLong } = emailLink({ ...EMAIL, body }, 'paste', false);
    expect(isLong).toBe(false);
    expect(readMailto(url).headers.body).toBe(body);
  });

  it('says where the letter is to be pasted when it is longer than programs take', () => {
    for (const [text, isWindows] of [
      [body, true],
      ['Ж'.repeat(3_000), false],
    ] as const) {
      const { url, isLong } = emailLink({ ...EMAIL, body: text }, 'Paste here', isWindows);
      expect(isLong).toBe(true);
      expect(url.length).toBeLessThan(2_000);
      expect(readMailto(url).headers).toEqual({ subject: EMAIL.subject, body: 'Paste here' });
    }
  });
});

it.each([
  ['Charged twice', '4711', 'en', 'Request 4711: Charged twice'],
  ['Charged twice', null, 'en', 'Charged twice'],
  ['Again 4711', '4711', 'en', 'Again 4711'],
  ['', '4711', 'fr', 'Demande n° 4711'],
  ['Списали дважды', '4711', 'ru', 'Обращение № 4711: Списали дважды'],
] as const)('begins the subject %j with the number %j (%s)', (subject, number, language, whole) => {
  expect(emailSubject(subject, number, language).replaceAll('\u00a0', ' ')).toBe(whole);
});

it.each([
  ['help@shop.example', true],
  ['support+uk@mail.shop.example', true],
  ['почта@пример.рф', true],
  ['help@shop', false],
  ['a b@shop.example', false],
  ['a@b.example, c@d.example', false],
  ['', false],
])('knows an address: %j', (text, is) => {
  expect(isEmailAddress(text)).toBe(is);
});
