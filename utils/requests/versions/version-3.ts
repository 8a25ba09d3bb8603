import type Dexie from 'dexie';

/** Numbers to choose from, and where sites show theirs. */
export function version3(database: Dexie): void {
  database.version(3).stores({ numberCandidates: 'requestId', numberPlaces: 'id, site' });
}
