import type Dexie from 'dexie';

/** Numbers to choose from, where sites show theirs, and a quick answer to whether any request waits for its number. */
export function numberCandidatesAndPlaces(database: Dexie): void {
  database.version(3).stores({
    requests: 'id, site, [site+state], submissionId, updatedAt, state',
    numberCandidates: 'requestId',
    numberPlaces: 'id, site',
  });
}
