import type Dexie from 'dexie';

/** The first release: profiles, identifiers, requests with their timeline and pictures. */
export function profilesAndRequests(database: Dexie): void {
  database.version(1).stores({
    profiles: 'id, createdAt',
    identifiers: 'id, [site+profileId]',
    requests: 'id, site, [site+state], submissionId, updatedAt',
    timeline: '++id, requestId, at',
    pictures: 'id, requestId',
  });
}
