import type { SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { addTimelineEntry } from './request-store';

/** The person has sent the draft as an e-mail: it waits for its number like any request that was sent. */
export async function recordEmail(
  draft: Pick<SupportRequest, 'id'>,
  { to, subject, text }: { to: string; subject: string; text: string },
): Promise<void> {
  await database.transaction('rw', database.requests, database.timeline, async () => {
    const now = Date.now();
    if ((await database.requests.get(draft.id))?.state !== 'draft') return;
    await database.requests.update(draft.id, {
      state: 'submitted',
      channel: 'email',
      // One of its own, as every request that was sent has.
      submissionId: crypto.randomUUID(),
      subject,
      sentText: text,
      submittedAt: now,
      updatedAt: now,
    });
    await addTimelineEntry(draft.id, 'submitted', to);
  });
}
