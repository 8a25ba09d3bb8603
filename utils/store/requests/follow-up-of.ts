import * as v from 'valibot';
import type { FollowUp } from '@/utils/composer/letter/follow-up-line';
import { requestSchema, type SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { timelineOf } from './request-store';

/** What a draft says of the earlier request it goes on with; `null` where it begins a matter, or that request is gone. */
export async function followUpOf({ followsUp }: Pick<SupportRequest, 'followsUp'>): Promise<FollowUp | null> {
  if (followsUp === null) return null;
  const earlier = v.safeParse(requestSchema, await database.requests.get(followsUp));
  if (!earlier.success) return null;
  const { ticketNumber, submittedAt, createdAt } = earlier.output;
  const promises = (await timelineOf(followsUp)).filter(({ kind }) => kind === 'promised');
  return { number: ticketNumber, at: submittedAt ?? createdAt, promised: promises.at(-1)?.detail ?? '' };
}
