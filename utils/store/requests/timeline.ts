import type { TimelineEntry } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { readRows } from '@/utils/store/read-rows';

/** What happened to a request, in the order in which it did. */
export async function timelineOf(requestId: string): Promise<TimelineEntry[]> {
  return readRows('timeline', await database.timeline.where('requestId').equals(requestId).sortBy('id'));
}

export async function addTimelineEntry(requestId: string, kind: TimelineEntry['kind'], detail: string): Promise<void> {
  await database.timeline.add({ requestId, at: Date.now(), kind, detail });
}
