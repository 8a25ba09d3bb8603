import type { SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { dropCandidates } from './number-candidates';
import { type NumberSource, rememberPlace } from './number-places';
import { addTimelineEntry } from './request-store';

export interface ChosenNumber {
  number: string;
  /** The sentence around it; `null` where the person typed it. */
  sentence: string | null;
  source: NumberSource;
  /** What the history says of where it came from, besides the number. */
  origin?: string;
}

/** The person says which number a request has and where they found it, which its site is remembered for. */
export async function chooseNumber(request: SupportRequest, { number, sentence, source, origin }: ChosenNumber): Promise<void> {
  const { requests, timeline, numberCandidates, numberPlaces } = database;
  await database.transaction('rw', requests, timeline, numberCandidates, numberPlaces, async () => {
    const now = Date.now();
    await requests.update(request.id, {
      ticketNumber: number,
      ticketSentence: sentence,
      state: 'registered',
      registeredAt: now,
      updatedAt: now,
    });
    await addTimelineEntry(request.id, 'number-chosen', origin ? `${number} · ${origin}` : number);
    await dropCandidates(request.id);
    await rememberPlace(request.site, source, sentence, number);
  });
}
