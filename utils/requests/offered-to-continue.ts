import type { SupportRequest } from './request';

/** More than a few are a list, not a question. */
const MOST = 3;

/** The open requests a new one may go on with, the latest first. */
export function offeredToContinue(requests: readonly SupportRequest[]): SupportRequest[] {
  return requests
    .filter(({ state, answeredAt }) => state !== 'draft' && answeredAt === null)
    .sort((one, other) => (other.submittedAt ?? other.createdAt) - (one.submittedAt ?? one.createdAt))
    .slice(0, MOST);
}
