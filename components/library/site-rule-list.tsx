import { useLiveQuery } from 'dexie-react-hooks';
import { changeSiteMode } from '@/components/panel/change-site-mode';
import { Button } from '@/components/ui/button';
import cards from '@/components/ui/card.module.css';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import { Select } from '@/components/ui/select';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { SITE_MODES } from '@/utils/profile/site-rule';
import { allSiteRules } from '@/utils/store/profile/site-rule-store';
import styles from './library.module.css';

/** The sites Casebook treats unlike others. */
export function SiteRuleList() {
  const { t } = useTranslate();
  const act = useAction();
  const rules = useLiveQuery(() => allSiteRules());
  if (!rules) return null;
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title" className={texts.title}>
        {t('settings_sites')}
      </h2>
      <p className={texts.sub}>{t('settings_sites_text')}</p>
      {rules.length === 0 && <p className={texts.empty}>{t('settings_sites_none')}</p>}
      <ul className={layout.stack}>
        {rules.map(({ site, mode }) => (
          <li key={site} className={classNames(cards.card, styles.row)} data-testid="site-rule">
            <Select
              label={site}
              value={mode}
              options={SITE_MODES.map((value) => ({ value, label: t(`site_${value}`) }))}
              onChange={(chosen) => act(site, () => changeSiteMode(site, chosen))}
            />
            <Button
              look="quiet"
              aria-label={t('settings_remove', { what: site })}
              onPress={() => act(t('settings_remove', { what: site }), () => changeSiteMode(site, 'on'))}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
