import { assembleLetter } from '@/utils/composer/assemble-letter';
import { messageLanguageFor } from '@/utils/composer/message-language';
import { proposeSubject } from '@/utils/composer/propose-subject';
import { IDENTIFIER_TYPES, type IdentifierType } from '@/utils/model/forms/control-types';
import { MENU_FIELDS, type ProfileField } from '@/utils/model/forms/profile-fields';
import type { Profile } from '@/utils/profile/profile';
import { allProfiles, identifiersFor } from '@/utils/store/profile/profile-store';
import { followUpOf } from '@/utils/store/requests/follow-up-of';
import { draftOf } from '@/utils/store/requests/request-store';

/** What a menu item puts into a field: `<profile id>:<detail>`, `site:<number>`, `draft:<part>`. */
export type InsertKey =
  | { profileId: string; field: 'name' | ProfileField }
  | { number: IdentifierType }
  | { part: 'subject' | 'message' };

export function parseInsertKey(text: string): InsertKey | null {
  const [owner = '', what = ''] = text.split(':');
  const number = IDENTIFIER_TYPES.find((type) => type === what);
  if (owner === 'site') return number ? { number } : null;
  if (owner === 'draft') return what === 'subject' || what === 'message' ? { part: what } : null;
  const field = what === 'name' ? what : MENU_FIELDS.find((each) => each === what);
  return field ? { profileId: owner, field } : null;
}

/** The text for a field, `''` where the person has given none. */
export async function insertText(key: InsertKey, site: string | null, pageLanguage: string): Promise<string> {
  const profiles = await allProfiles();
  if ('field' in key) {
    const profile = profiles.find(({ id }) => id === key.profileId);
    return profile ? profileText(profile, key.field) : '';
  }
  if (site === null) return '';
  const draft = await draftOf(site);
  const profile = profiles.find(({ id }) => id === draft?.profileId) ?? profiles[0];
  if ('number' in key) {
    const numbers = profile ? await identifiersFor(site, profile.id) : [];
    return numbers.find(({ type }) => type === key.number)?.value ?? '';
  }
  if (!draft) return '';
  if (key.part === 'subject') return draft.subject.trim() || proposeSubject(draft.message.problem);
  return assembleLetter({
    message: draft.message,
    details: draft.details,
    language: messageLanguageFor(draft.details.language || pageLanguage),
    signature: profile ? profileText(profile, 'name') : '',
    followUp: await followUpOf(draft),
  });
}

export function profileText({ values }: Profile, field: 'name' | ProfileField): string {
  if (field !== 'name') return values[field];
  return [values['given-name'], values['family-name']].filter(Boolean).join(' ');
}
