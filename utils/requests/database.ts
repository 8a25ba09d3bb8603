import Dexie, { type EntityTable } from 'dexie';
import type { Identifier, Profile } from '@/utils/profile/profile';
import type { Picture, SupportRequest, TimelineEntry } from './request';

export const DATABASE_NAME = 'casebook';

/**
 * Everything the person owns. Opened by extension pages and the background only: in a content script IndexedDB would be the page's
 * own (dexie#233). Every later version adds a `version(n)` with an upgrade and a test that starts from the data of the one before.
 */
export class CasebookDatabase extends Dexie {
  profiles!: EntityTable<Profile, 'id'>;
  identifiers!: EntityTable<Identifier, 'id'>;
  requests!: EntityTable<SupportRequest, 'id'>;
  timeline!: EntityTable<TimelineEntry, 'id'>;
  pictures!: EntityTable<Picture, 'id'>;

  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      profiles: 'id, createdAt',
      identifiers: 'id, [site+profileId]',
      requests: 'id, site, [site+state], submissionId, updatedAt',
      timeline: '++id, requestId, at',
      pictures: 'id, requestId',
    });
  }
}

export const database = new CasebookDatabase();
