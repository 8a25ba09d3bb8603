import * as v from 'valibot';
import { type SiteMode, type SiteRule, siteRuleSchema } from '@/utils/profile/site-rule';
import { database } from '@/utils/store/database';

/** How Casebook behaves on a site. */
export async function siteModeOf(site: string): Promise<SiteMode> {
  const row = await database.siteRules.get(site);
  return v.is(siteRuleSchema, row) ? row.mode : 'on';
}

export async function setSiteMode(site: string, mode: SiteMode): Promise<void> {
  if (mode === 'on') await database.siteRules.delete(site);
  else await database.siteRules.put({ site, mode, updatedAt: Date.now() });
}

/** The sites that are treated unlike others, by name. */
export async function allSiteRules(): Promise<SiteRule[]> {
  const rows = await database.siteRules.orderBy('site').toArray();
  return rows.flatMap((row) => (v.is(siteRuleSchema, row) ? [row] : []));
}
