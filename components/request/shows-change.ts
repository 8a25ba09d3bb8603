import type { SupportRequest } from '@/utils/requests/request';
import type { DraftChange } from '@/utils/requests/request-store';

/** Does a stored draft hold everything a change says? */
export function showsChange(stored: SupportRequest, { message = {}, subject, profileId }: DraftChange): boolean {
  const { problem, when, tried, wanted } = stored.message;
  const parts = { problem, when, tried, wanted, ...message };
  return (
    (subject === undefined || subject === stored.subject) &&
    (profileId === undefined || profileId === stored.profileId) &&
    parts.problem === problem &&
    parts.when === when &&
    parts.tried === tried &&
    parts.wanted === wanted
  );
}
