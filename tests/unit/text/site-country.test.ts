import { expect, it } from 'vitest';
import { siteCountry } from '@/utils/text/site-country';

it.each([
  ['shop.de', 'DE'],
  ['SHOP.SA', 'SA'],
  ['bank.co.uk', 'GB'],
  ['почта.xn--p1ai', 'RU'],
  ['shop.com', null],
  ['shop.io', null],
  ['europa.eu', null],
  ['10.0.0.12', null],
  ['localhost', null],
  ['', null],
  ['shop.constructor', null],
])('%s', (host, country) => expect(siteCountry(host)).toBe(country));
