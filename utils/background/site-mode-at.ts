import type { MessageSender } from '@/utils/messaging/listen';
import type { SiteMode } from '@/utils/profile/site-rule';
import { siteModeOf } from '@/utils/store/profile/site-rule-store';
import { siteOf } from '@/utils/text/site';

/** Says how Casebook behaves where a message comes from. The page's site decides, for a frame of another company within it as well. */
export async function siteModeAt({ tab, url }: MessageSender): Promise<SiteMode> {
  const site = siteOf(tab?.url ?? '') ?? siteOf(url ?? '');
  return site === null ? 'on' : siteModeOf(site);
}
