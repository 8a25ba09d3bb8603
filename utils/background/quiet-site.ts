import { browser } from 'wxt/browser';
import type { MessageData } from '@/utils/messaging/protocol';
import { forgetTab } from '@/utils/tabs/findings-store';
import { forgetPending } from '@/utils/tabs/pending-store';
import { siteOf } from '@/utils/text/site';
import { forgetChatsOf } from './chats/forget-chats-of';
import { updateBadge } from './update-badge';

/** The person has turned Casebook off for a site: what was found in its tabs is forgotten, and the toolbar says nothing of them. */
export async function onSiteQuieted({ site }: MessageData<'site.quieted'>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id, url }) => (id !== undefined && siteOf(url ?? '') === site ? [id] : []));
  await Promise.all(
    ids.map(async (id) => {
      await forgetTab(id);
      await forgetChatsOf(id);
      await forgetPending(id);
      await updateBadge(id);
    }),
  );
}
