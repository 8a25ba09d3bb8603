import type { SiteMode, SiteRule } from '@/utils/profile/site-rule';
import { database } from '@/utils/store/database';
import { readRow } from '@/utils/store/read-rows';

/** How Casebook behaves on a site. A rule that cannot be read leaves the site alone: the person wanted less there, not more. */
export async function siteModeOf(site: string): Promise<SiteMode> {
  const row = await database.siteRules.get(site);
  return row === undefined ? 'on' : (readRow('siteRules', row)?.mode ?? 'off');
}

/** What the person says of a site takes the place of any rule, one that cannot be read among them. */
export async function setSiteMode(site: string, mode: SiteMode): Promise<void> {
  if (mode === 'on') await database.siteRules.delete(site);
  else await database.siteRules.put({ site, mode, updatedAt: Date.now() });
}

/** The sites that are treated unlike others, by name, each as it is treated. */
export async function allSiteRules(): Promise<SiteRule[]> {
  const rules: SiteRule[] = [];
  await database.siteRules.orderBy('site').each((row, { primaryKey: site }) => {
    rules.push(readRow('siteRules', row) ?? { site, mode: 'off', updatedAt: 0 });
  });
  return rules;
}
