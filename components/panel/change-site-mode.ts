import { ask } from '@/utils/messaging/send';
import type { SiteMode } from '@/utils/profile/site-rule';
import { setSiteMode } from '@/utils/store/profile/site-rule-store';

/** Turns Casebook on, off or silent for a site; what was found there is forgotten at once where it is to be silent. */
export async function changeSiteMode(site: string, mode: SiteMode): Promise<void> {
  await setSiteMode(site, mode);
  if (mode !== 'on') await ask('site.quieted', { site }).catch((error: unknown) => console.debug('[casebook] not told', error));
}
