import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { errorKey } from '@/components/ui/error-key';

const withCause = new Error('transaction', { cause: new DOMException('', 'QuotaExceededError') });

it.each([
  [new DOMException('', 'QuotaExceededError'), 'error_quota'],
  [new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')), 'error_quota'],
  [withCause, 'error_quota'],
  [new Dexie.DatabaseClosedError('closed'), 'error_database'],
  [new Dexie.OpenFailedError('open'), 'error_database'],
  [new Error('else'), 'error_text'],
  ['words', 'error_text'],
  [null, 'error_text'],
])('says what a person can do about %s', (error, key) => {
  expect(errorKey(error)).toBe(key);
});
