import type { MessageKey } from '@/utils/i18n/en';
import { type ErrorCode, errorCodeOf } from '@/utils/messaging/error-code';

/** The sentence for each reason, which says what a person can do about it. */
export const ERROR_KEYS = {
  'page-changed': 'error_page_changed',
  'page-gone': 'error_page_gone',
  'no-agent': 'page_unreachable',
  'site-off': 'error_site_off',
  'storage-full': 'error_quota',
  'storage-failed': 'error_database',
  'not-allowed': 'error_not_allowed',
  internal: 'error_text',
} as const satisfies Record<ErrorCode, MessageKey>;

/** What to tell the person about an error. */
export function errorKey(error: unknown): MessageKey {
  return ERROR_KEYS[errorCodeOf(error)];
}
