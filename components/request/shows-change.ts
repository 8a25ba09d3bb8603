import type { SupportRequest } from '@/utils/requests/request';
import type { DraftChange } from '@/utils/store/requests/drafts';

/** Does a stored draft hold everything a change says? */
export function showsChange(stored: SupportRequest, change: DraftChange): boolean {
  const { message = {}, details = {}, subject, profileId, followsUp } = change;
  const { problem, when, tried, wanted } = stored.message;
  const parts = { problem, when, tried, wanted, ...message };
  const { whenAt, language, outcomes } = { ...stored.details, ...details };
  return (
    (subject === undefined || subject === stored.subject) &&
    (profileId === undefined || profileId === stored.profileId) &&
    (followsUp === undefined || followsUp === stored.followsUp) &&
    parts.problem === problem &&
    parts.when === when &&
    parts.tried === tried &&
    parts.wanted === wanted &&
    whenAt === stored.details.whenAt &&
    language === stored.details.language &&
    outcomes.join() === stored.details.outcomes.join()
  );
}
