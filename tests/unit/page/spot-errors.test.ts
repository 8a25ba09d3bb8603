import { beforeEach, describe, expect, it } from 'vitest';
import { pageErrors, saysErrorCode, spotErrors } from '@/utils/page/spot-errors';

beforeEach(() => {
  document.title = 'Shop';
});

function errorsOf(html: string, status = 200): string[] {
  document.body.innerHTML = html;
  return spotErrors(document, status);
}

describe('spotErrors', () => {
  it.each([
    ['an alert', '<p>Hello</p><div role="alert"><b>Payment</b> refused</div>', ['Payment refused']],
    ['an assertive region', '<div aria-live="assertive">Соединение потеряно</div>', ['Соединение потеряно']],
    [
      'what is said of a refused field',
      '<input aria-invalid="true" aria-describedby="m"><p id="m">Too short</p>',
      ['Too short'],
    ],
    ['a code in a text', '<p>We could not save it (ERR-4012).</p>', ['We could not save it (ERR-4012).']],
    ['an alert once, whatever is in it', '<div role="alert"><div role="alert">ERR-4012</div></div>', ['ERR-4012']],
    ['nothing where nothing is said', '<div role="alert"></div><p>Order 55123 is on its way</p>', []],
    ['nothing of what is hidden', '<div role="alert" style="display:none">Refused</div>', []],
    ['nothing of a field that is right', '<input aria-invalid="false" aria-describedby="m"><p id="m">Digits only</p>', []],
  ])('finds %s', (_, html, expected) => expect(errorsOf(html)).toEqual(expected));

  it('quotes the head of an error page, and of no other', () => {
    expect(errorsOf('<h1>Gateway time-out</h1><p>Try later</p>', 504)).toEqual(['Gateway time-out']);
    expect(errorsOf('<h1>Gateway time-out</h1><p>Try later</p>', 200)).toEqual([]);
  });
});

describe('saysErrorCode', () => {
  it.each(['ERR-4012', 'Error: ERR_CONNECTION_RESET', 'HTTP 503', 'code 0x80070005', 'ORA-00942', 'ERROR #17'])('%s', (text) =>
    expect(saysErrorCode(text)).toBe(true),
  );
  it.each(['Order ORD-55123', 'TERR-4012', 'HTTP/2 is fast', '4012', 'an error', `ERR-4012 ${'and so on '.repeat(40)}`])(
    'not: %s',
    (text) => expect(saysErrorCode(text)).toBe(false),
  );
});

it('quotes what the page shows first, then what it has taken away, and each once', () => {
  expect(pageErrors(['Payment refused, ERR-4012'], ['Connection lost', 'Payment refused'])).toEqual([
    { text: 'Payment refused, ERR-4012', isShown: true },
    { text: 'Connection lost', isShown: false },
  ]);
});

it('quotes no more than a person would read through', () => {
  const many = Array.from({ length: 9 }, (_, index) => `Number ${index}`);
  expect(pageErrors(many, ['Connection lost'])).toHaveLength(5);
});
