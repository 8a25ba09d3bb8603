import type { MessageKey } from '@/utils/i18n/en';
import type { WaitUnit } from '@/utils/requests/waiting/wait';

/** How long something took, as a key of the catalogue and a whole number. */
export interface SpanWords {
  key: Extract<MessageKey, 'wait_minutes' | 'wait_hours' | 'wait_days'>;
  count: number;
}

/** A span in whole units a person would use; never nothing at all. @param length in the unit */
export function spanWords(length: number, unit: WaitUnit): SpanWords {
  if (unit === 'working-day') return { key: 'wait_days', count: Math.max(1, Math.round(length)) };
  const minutes = unit === 'hour' ? length * 60 : length;
  return minutes < 90
    ? { key: 'wait_minutes', count: Math.max(1, Math.round(minutes)) }
    : { key: 'wait_hours', count: Math.round(minutes / 60) };
}
