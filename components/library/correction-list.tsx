import { useLiveQuery } from 'dexie-react-hooks';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { allCorrections } from '@/utils/store/profile/correction-store';
import { CorrectionCard } from './correction-card';
import styles from './library.module.css';

/** What goes into which field of which form, as the person has decided it, by site. */
export function CorrectionList() {
  const { t } = useTranslate();
  const corrections = useLiveQuery(() => allCorrections());
  if (!corrections) return null;
  const sites = [...new Set(corrections.map(({ site }) => site))];
  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title" className={texts.title}>
        {t('settings_corrections')}
      </h2>
      <p className={texts.sub}>{t('settings_corrections_text')}</p>
      {corrections.length === 0 && <p className={texts.empty}>{t('settings_corrections_none')}</p>}
      {sites.map((site) => (
        <section key={site} aria-label={site} className={layout.stack}>
          <h3 className={styles.site}>{site}</h3>
          <ul className={layout.stack}>
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
