import type Dexie from 'dexie';

/** Calls, reminders, templates of the person's own, and what is known of companies. Nothing kept before changes. */
export function callsRemindersTemplatesCompanies(database: Dexie): void {
  database.version(6).stores({
    calls: 'id, site, requestId',
    reminders: 'requestId, dueAt',
    templates: 'id, updatedAt',
    companies: 'site',
  });
}
