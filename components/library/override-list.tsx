import { useLiveQuery } from 'dexie-react-hooks';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { allOverrides } from '@/utils/store/profile/override-store';
import styles from './library.module.css';
import { OverrideCard } from './override-card';

/** All overrides: what goes into which field of which form, by site. */
export function OverrideList() {
  const { t } = useTranslate();
  const overrides = useLiveQuery(() => allOverrides());
  if (!overrides) return null;
  const sites = [...new Set(overrides.map(({ site }) => site))];
  return (
    <section aria-labelledby="overrides-title">
      <h2 id="overrides-title" className={texts.title}>
        {t('settings_overrides')}
      </h2>
      <p className={texts.sub}>{t('settings_overrides_text')}</p>
      {overrides.length === 0 && <p className={texts.empty}>{t('settings_overrides_none')}</p>}
      {sites.map((site) => (
        <section key={site} aria-label={site} className={layout.stack}>
          <h3 className={styles.site}>{site}</h3>
          <ul className={layout.stack}>
            {overrides
              .filter((override) => override.site === site)
              .map((override) => (
                <li key={override.id}>
                  <OverrideCard kept={override} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
