import type { Translator } from '@/utils/i18n/translator';
import { askFrame } from '@/utils/messaging/ask-frame';
import { IDENTIFIER_TYPES } from '@/utils/model/forms/control-types';
import { MENU_FIELDS } from '@/utils/model/forms/profile-fields';
import type { Profile } from '@/utils/profile/profile';
import { allProfiles } from '@/utils/store/profile/profile-store';
import { findingsOf } from '@/utils/tabs/findings-store';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { siteOf } from '@/utils/text/site';
import { parseInsertKey, profileText, textToInsert } from './insert-values';
import type { MenuClick, MenuItem, MenuPart } from './menu-item';
import { menuTitle } from './menu-title';
import { tellOnBadge } from './tell-on-badge';

const PREFIX = 'insert';
const contexts: MenuItem['contexts'] = ['editable'];

/** In a field: put a detail of a profile, a number this company knows the person by, or the prepared message where the cursor is. */
export const insertMenu: MenuPart = { prefix: PREFIX, items: insertItems, clicked: insertClicked };

async function insertItems(t: Translator['t']): Promise<MenuItem[]> {
  const profiles = await allProfiles();
  const root = { id: PREFIX, title: menuTitle(t('menu_insert')), contexts };
  const [only] = profiles;
  const details =
    profiles.length === 1 && only
      ? profileItems(only, PREFIX, t)
      : profiles.flatMap((profile) => {
          const id = `${PREFIX}:${profile.id}`;
          return [{ id, parentId: PREFIX, title: menuTitle(profile.label), contexts }, ...profileItems(profile, id, t)];
        });
  const numbers = IDENTIFIER_TYPES.map((type) => ({
    id: `${PREFIX}:site:${type}`,
    parentId: PREFIX,
    title: menuTitle(t(`field_${type}`)),
    contexts,
  }));
  const parts = (['subject', 'message'] as const).map((part) => ({
    id: `${PREFIX}:draft:${part}`,
    parentId: PREFIX,
    title: menuTitle(t(part === 'subject' ? 'subject' : 'message_title')),
    contexts,
  }));
  return [root, ...details, ...numbers, ...parts];
}

function profileItems(profile: Profile, parentId: string, t: Translator['t']): MenuItem[] {
  return (['name', ...MENU_FIELDS] as const).flatMap((field) => {
    const value = profileText(profile, field);
    const id = `${PREFIX}:${profile.id}:${field}`;
    return value === '' ? [] : [{ id, parentId, title: menuTitle(t(`field_${field}`), value), contexts }];
  });
}

async function insertClicked({ menuItemId, tabId, frameId, tabUrl }: MenuClick): Promise<void> {
  const key = parseInsertKey(menuItemId.slice(`${PREFIX}:`.length));
  if (!key) return;
  const language = (await findingsOf(tabId))[0]?.language ?? '';
  const text = await textToInsert(key, siteOf(tabUrl), language);
  if (text === '') return tellOnBadge(tabId, 'insert_nothing');
  await injectAgent(tabId, frameId);
  const answer = await askFrame({ tabId, frameId }, 'agent.insert', { text }).catch(() => null);
  if (answer?.outcome !== 'inserted') await tellOnBadge(tabId, 'insert_refused');
}
