import type { DraftChange } from '@/utils/requests/request-store';

/** Two changes of a draft as one; where both say something, the later counts. */
export function mergeChanges(earlier: DraftChange, later: DraftChange): DraftChange {
  const message = { ...earlier.message, ...later.message };
  return { ...earlier, ...later, ...(Object.keys(message).length > 0 && { message }) };
}
