import type { DraftChange } from '@/utils/store/requests/drafts';

/** Two changes of a draft as one; where both say something, the later counts. */
export function mergeChanges(earlier: DraftChange, later: DraftChange): DraftChange {
  const message = { ...earlier.message, ...later.message };
  const details = { ...earlier.details, ...later.details };
  return {
    ...earlier,
    ...later,
    ...(Object.keys(message).length > 0 && { message }),
    ...(Object.keys(details).length > 0 && { details }),
  };
}
