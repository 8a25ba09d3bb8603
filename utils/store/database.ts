import Dexie, { type EntityTable } from 'dexie';
import type { Company } from '@/utils/model/channels/company';
import type { KeptOverride } from '@/utils/profile/override';
import type { Identifier, Profile } from '@/utils/profile/profile';
import type { SiteRule } from '@/utils/profile/site-rule';
import type { Call } from '@/utils/requests/calls/call';
import type { ChatMessage, Conversation } from '@/utils/requests/conversation';
import type { OriginalPicture, Picture } from '@/utils/requests/picture';
import type { Reminder } from '@/utils/requests/reminders/reminder';
import type { SupportRequest, TimelineEntry } from '@/utils/requests/request';
import type { MessageTemplate } from '@/utils/requests/template';
import type { NumberCandidates } from './requests/number-candidates';
import type { SitePlace } from './requests/number-places';
import { version1 } from './versions/version-1';
import { version2 } from './versions/version-2';
import { version3 } from './versions/version-3';
import { version4 } from './versions/version-4';
import { version5 } from './versions/version-5';
import { version6 } from './versions/version-6';

export const DATABASE_NAME = 'casebook';

/**
 * Everything the person owns. Opened by extension pages and the background only: in a content script IndexedDB would be the page's
 * own (dexie#233). Every version is a file of its own in `versions/`, never changed once released, with a test that starts from the data of
 * the one before.
 */
export class CasebookDatabase extends Dexie {
  profiles!: EntityTable<Profile, 'id'>;
  identifiers!: EntityTable<Identifier, 'id'>;
  requests!: EntityTable<SupportRequest, 'id'>;
  timeline!: EntityTable<TimelineEntry, 'id'>;
  pictures!: EntityTable<Picture, 'id'>;
  corrections!: EntityTable<KeptOverride, 'id'>;
  siteRules!: EntityTable<SiteRule, 'site'>;
  numberCandidates!: EntityTable<NumberCandidates, 'requestId'>;
  numberPlaces!: EntityTable<SitePlace, 'id'>;
  originals!: EntityTable<OriginalPicture, 'pictureId'>;
  calls!: EntityTable<Call, 'id'>;
  reminders!: EntityTable<Reminder, 'requestId'>;
  templates!: EntityTable<MessageTemplate, 'id'>;
  companies!: EntityTable<Company, 'site'>;
  conversations!: EntityTable<Conversation, 'id'>;
  chatMessages!: EntityTable<ChatMessage, 'id'>;

  constructor(name = DATABASE_NAME) {
    super(name);
    version1(this);
    version2(this);
    version3(this);
    version4(this);
    version5(this);
    version6(this);
  }
}

export const database = new CasebookDatabase();
