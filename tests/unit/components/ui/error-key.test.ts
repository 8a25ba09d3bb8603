import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { errorKey } from '@/components/ui/error-key';
import { NoAnswerError, RemoteError } from '@/utils/messaging/send';

const withCause = new Error('transaction', { cause: new DOMException('', 'QuotaExceededError') });

it.each([
  [new DOMException('', 'QuotaExceededError'), 'error_quota'],
  [new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')), 'error_quota'],
  [withCause, 'error_quota'],
  [new Dexie.DatabaseClosedError('closed'), 'error_database'],
  [new Dexie.OpenFailedError('open'), 'error_database'],
  [new Error('Session storage quota bytes exceeded.'), 'error_quota'],
  [new RemoteError('storage-full', ''), 'error_quota'],
  [new RemoteError('page-changed', ''), 'error_page_changed'],
  [new NoAnswerError('no-agent', ''), 'page_unreachable'],
  [new NoAnswerError('page-gone', ''), 'error_page_gone'],
  [new RemoteError('site-off', ''), 'error_site_off'],
  [new Error('Cannot access contents of the page.'), 'error_not_allowed'],
  [new RemoteError('internal', ''), 'error_text'],
  [new Error('else'), 'error_text'],
  ['words', 'error_text'],
  [null, 'error_text'],
])('says what a person can do about %s', (error, key) => {
  expect(errorKey(error)).toBe(key);
});
