import type { MessageKey } from '@/utils/i18n/en';

/** What to tell the person about an error. Dexie names its errors; a full disk comes wrapped in the one of the transaction. */
export function errorKey(error: unknown): MessageKey {
  const names = namesOf(error);
  if (names.some((name) => name === 'QuotaExceededError')) return 'error_quota';
  if (names.some((name) => DATABASE_ERRORS.has(name))) return 'error_database';
  return 'error_text';
}

const DATABASE_ERRORS: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
]);

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner: unknown = Reflect.get(error, 'inner') ?? error.cause;
  return [error.name, ...(inner === error ? [] : namesOf(inner))];
}
