import type Dexie from 'dexie';
import * as v from 'valibot';
import { companySchema } from '@/utils/model/channels/company';
import { keptOverrideSchema } from '@/utils/profile/override';
import { identifierSchema, profileSchema } from '@/utils/profile/profile';
import { siteRuleSchema } from '@/utils/profile/site-rule';
import { callSchema } from '@/utils/requests/calls/call';
import { chatMessageSchema, conversationSchema } from '@/utils/requests/conversation';
import { originalPictureSchema, pictureSchema } from '@/utils/requests/picture';
import { reminderSchema } from '@/utils/requests/reminders/reminder';
import { requestSchema, timelineEntrySchema } from '@/utils/requests/request';
import { templateSchema } from '@/utils/requests/template';
import { ticketCandidateSchema } from '@/utils/tickets/candidate';
import { profilesAndRequests } from './versions/1-profiles-and-requests';
import { overridesAndSiteRules } from './versions/2-overrides-and-site-rules';
import { numberCandidatesAndPlaces } from './versions/3-number-candidates-and-places';
import { pictureFactsAndOriginals } from './versions/4-picture-facts-and-originals';
import { conversationTables } from './versions/5-conversations';
import { callsRemindersTemplatesCompanies } from './versions/6-calls-reminders-templates-companies';

/** The versions of the database in order: the first is version 1. One that was released is never changed. */
export const MIGRATIONS: readonly ((database: Dexie) => void)[] = [
  profilesAndRequests,
  overridesAndSiteRules,
  numberCandidatesAndPlaces,
  pictureFactsAndOriginals,
  conversationTables,
  callsRemindersTemplatesCompanies,
];

interface TableDefinition {
  /** Reads a row of any release: what a later release added has a default. */
  row: v.GenericSchema;
  /** Path of the primary key. */
  key: string;
  /** Index by which rows belong to a request and go with it, `:id` being the primary key; `null` where they belong to none. */
  request: ':id' | 'requestId' | null;
  /** Is it part of a backup? */
  backup: boolean;
  /** Version of the database that the table came with. */
  since: number;
}

/** Numbers that may be a request's, for the person to choose from. */
const numberCandidatesSchema = v.object({
  requestId: v.string(),
  /** Best first. */
  candidates: v.array(ticketCandidateSchema),
});

/** How a person came by the number of a site's request. */
const NUMBER_SOURCES = ['page', 'mail', 'typed'] as const;

/** Where a site was seen to show a number. */
const numberPlaceRowSchema = v.object({
  id: v.string(),
  site: v.string(),
  source: v.picklist(NUMBER_SOURCES),
  before: v.string(),
  behind: v.string(),
  foundAt: v.number(),
});

/**
 * Everything that is kept in the database. A new table is a line here (its row's schema above where only the store knows the row), its
 * migration in `versions/`, and its row as first written in `tests/unit/store/oldest-rows.ts`: opening, types, reading and the removal of
 * a request follow.
 */
export const TABLES = {
  profiles: { row: profileSchema, key: 'id', request: null, backup: true, since: 1 },
  identifiers: { row: identifierSchema, key: 'id', request: null, backup: true, since: 1 },
  requests: { row: requestSchema, key: 'id', request: ':id', backup: true, since: 1 },
  timeline: { row: timelineEntrySchema, key: 'id', request: 'requestId', backup: true, since: 1 },
  pictures: { row: pictureSchema, key: 'id', request: 'requestId', backup: true, since: 1 },
  corrections: { row: keptOverrideSchema, key: 'id', request: null, backup: true, since: 2 },
  siteRules: { row: siteRuleSchema, key: 'site', request: null, backup: true, since: 2 },
  numberCandidates: { row: numberCandidatesSchema, key: 'requestId', request: ':id', backup: true, since: 3 },
  numberPlaces: { row: numberPlaceRowSchema, key: 'id', request: null, backup: true, since: 3 },
  originals: { row: originalPictureSchema, key: 'pictureId', request: 'requestId', backup: true, since: 4 },
  conversations: { row: conversationSchema, key: 'id', request: 'requestId', backup: true, since: 5 },
  chatMessages: { row: chatMessageSchema, key: 'id', request: 'requestId', backup: true, since: 5 },
  calls: { row: callSchema, key: 'id', request: 'requestId', backup: true, since: 6 },
  reminders: { row: reminderSchema, key: 'requestId', request: ':id', backup: true, since: 6 },
  templates: { row: templateSchema, key: 'id', request: null, backup: true, since: 6 },
  companies: { row: companySchema, key: 'site', request: null, backup: true, since: 6 },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof TABLES;
/** A row as it is read. */
export type Row<Name extends TableName> = v.InferOutput<(typeof TABLES)[Name]['row']>;

/** The names of all tables, in the order in which they came. */
export const TABLE_NAMES: readonly TableName[] = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);
