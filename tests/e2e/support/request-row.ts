import type { SupportRequest } from '@/utils/requests/request';

const DAY = 86_400_000;

/** A request that was sent so many days ago, with whatever else is said of it. */
export function sentRequest(change: Partial<SupportRequest> & { id: string; site: string }, daysAgo: number): SupportRequest {
  const at = Date.now() - daysAgo * DAY;
  return {
    state: 'registered',
    channel: 'form',
    profileId: null,
    subject: 'Charged twice',
    message: { problem: 'Charged twice', when: '', tried: '', wanted: '' },
    details: { whenAt: '', outcomes: [], language: '' },
    followsUp: null,
    sentText: 'Charged twice',
    ticketNumber: '4711',
    ticketSentence: null,
    promise: null,
    pageUrl: `https://${change.site}/`,
    pageTitle: 'Help',
    submissionId: change.id,
    createdAt: at,
    updatedAt: at,
    submittedAt: at,
    registeredAt: at,
    answeredAt: null,
    ...change,
  };
}
