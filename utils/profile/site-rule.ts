import * as v from 'valibot';

/** `off`: Casebook leaves the site alone. `asked`: it looks at a page only when the person asks. Without a rule it looks by itself. */
export const SITE_MODES = ['on', 'asked', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export const siteRuleSchema = v.object({
  /** Registrable domain. */
  site: v.string(),
  mode: v.picklist(['asked', 'off']),
  /** ms since the epoch */
  updatedAt: v.number(),
});
export type SiteRule = v.InferOutput<typeof siteRuleSchema>;
