import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslate } from '@/components/ui/translate';
import { allOverrides } from '@/utils/store/profile/override-store';
import { OverrideCard } from './override-card';

/** All overrides: what goes into which field of which form, by site. */
export function OverrideList() {
  const { t } = useTranslate();
  const overrides = useLiveQuery(() => allOverrides());
  if (!overrides) return null;
  const sites = [...new Set(overrides.map(({ site }) => site))];
  return (
    <section aria-labelledby="overrides-title">
      <h2 id="overrides-title" className="title">
        {t('settings_overrides')}
      </h2>
      <p className="sub">{t('settings_overrides_text')}</p>
      {overrides.length === 0 && <p className="empty">{t('settings_overrides_none')}</p>}
      {sites.map((site) => (
        <section key={site} aria-label={site} className="stack">
          <h3 className="settings-site">{site}</h3>
          <ul className="stack">
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
