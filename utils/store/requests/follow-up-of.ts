import type { FollowUp } from '@/utils/composer/letter/follow-up-line';
import type { SupportRequest } from '@/utils/requests/request';
import { requestOf } from './request-store';
import { timelineOf } from './timeline';

/** What a draft says of the earlier request it goes on with; `null` where it begins a matter, or that request is gone. */
export async function followUpOf({ followsUp }: Pick<SupportRequest, 'followsUp'>): Promise<FollowUp | null> {
  if (followsUp === null) return null;
  const earlier = await requestOf(followsUp);
  if (!earlier) return null;
  const { ticketNumber, submittedAt, createdAt } = earlier;
  const promises = (await timelineOf(followsUp)).filter(({ kind }) => kind === 'promised');
  return { number: ticketNumber, at: submittedAt ?? createdAt, promised: promises.at(-1)?.detail ?? '' };
}
