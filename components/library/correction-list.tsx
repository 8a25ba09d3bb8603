import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslate } from '@/components/ui/translate';
import { allCorrections } from '@/utils/store/profile/correction-store';
import { CorrectionCard } from './correction-card';

/** What goes into which field of which form, as the person has decided it, by site. */
export function CorrectionList() {
  const { t } = useTranslate();
  const corrections = useLiveQuery(() => allCorrections());
  if (!corrections) return null;
  const sites = [...new Set(corrections.map(({ site }) => site))];
  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title" className="title">
        {t('settings_corrections')}
      </h2>
      <p className="sub">{t('settings_corrections_text')}</p>
      {corrections.length === 0 && <p className="empty">{t('settings_corrections_none')}</p>}
      {sites.map((site) => (
        <section key={site} aria-label={site} className="stack">
          <h3 className="settings-site">{site}</h3>
          <ul className="stack">
            {corrections
              .filter((correction) => correction.site === site)
              .map((correction) => (
                <li key={correction.id}>
                  <CorrectionCard correction={correction} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
