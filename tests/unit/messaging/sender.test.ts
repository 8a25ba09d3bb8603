import { describe, expect, it } from 'vitest';
import { senderKind } from '@/utils/messaging/sender';

const chrome = { id: 'abcdefghijklmnop', baseUrl: 'chrome-extension://abcdefghijklmnop/' };
const firefox = { id: '{5b0c2d5e}', baseUrl: 'moz-extension://0f4a/' };

describe('senderKind', () => {
  it.each([
    ['the panel', chrome, { id: chrome.id, url: `${chrome.baseUrl}sidepanel.html` }, 'extension'],
    ['the panel in a tab', chrome, { id: chrome.id, url: `${chrome.baseUrl}sidepanel.html`, tab: { id: 4 } }, 'extension'],
    ['the service worker', chrome, { id: chrome.id, url: `${chrome.baseUrl}background.js` }, 'extension'],
    ['Firefox’s event page without an address', firefox, { id: firefox.id }, 'extension'],
    [
      'Firefox’s panel, whose host is not the id',
      firefox,
      { id: firefox.id, url: `${firefox.baseUrl}sidepanel.html` },
      'extension',
    ],
    ['a content script', chrome, { id: chrome.id, url: 'https://shop.example/', tab: { id: 4 } }, 'page'],
    ['a content script of an about:blank frame', chrome, { id: chrome.id, url: 'about:blank', tab: { id: 4 } }, 'page'],
    [
      'a page whose path looks like ours',
      chrome,
      { id: chrome.id, url: `https://x.example/${chrome.baseUrl}`, tab: { id: 4 } },
      'page',
    ],
    [
      'a host that begins like ours',
      chrome,
      { id: chrome.id, url: 'chrome-extension://abcdefghijklmnop.evil/x', tab: { id: 4 } },
      'page',
    ],
    [
      'a host that begins like ours, without a tab',
      chrome,
      { id: chrome.id, url: 'chrome-extension://abcdefghijklmnopq/x' },
      null,
    ],
    ['another extension', chrome, { id: 'other', url: 'chrome-extension://other/x.html' }, null],
    ['another extension that names our page', chrome, { id: 'other', url: `${chrome.baseUrl}sidepanel.html` }, null],
    ['nobody', chrome, {}, null],
  ])('%s', (_, self, sender, kind) => expect(senderKind(sender, self)).toBe(kind));
});
