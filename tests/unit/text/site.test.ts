import { describe, expect, it } from 'vitest';
import { siteOf } from '@/utils/text/site';

describe('siteOf', () => {
  it.each([
    ['https://help.shop.example.co.uk/contact?x=1', 'example.co.uk'],
    ['https://www.nordbank.com', 'nordbank.com'],
    ['https://ivan.github.io/', 'ivan.github.io'],
    ['https://пример.рф/обращение', 'xn--e1afmkfd.xn--p1ai'],
    ['http://localhost:8080/plain/', 'localhost'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
  ])('%s belongs to %s', (url, site) => expect(siteOf(url)).toBe(site));

  it.each([
    'about:blank',
    'chrome://settings',
    'moz-extension://a/b.html',
    'file:///etc/passwd',
    'data:text/html,x',
    '',
    'nonsense',
  ])('%s is nobody’s site', (url) => expect(siteOf(url)).toBeNull());
});
