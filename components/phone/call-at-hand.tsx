import { useLiveQuery } from 'dexie-react-hooks';
import { ReadyList } from '@/components/channels/ready-list';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { papersFor } from '@/utils/channels/ready-for';
import { companyOf } from '@/utils/store/companies/company-store';
import { allProfiles, identifiersFor } from '@/utils/store/profile/profile-store';
import { spokenNumber } from '@/utils/text/spoken-number';
import styles from './call-facts.module.css';

/** What the company will ask for, in the way it is dictated. Secrets are not kept, so they are only named. */
export function CallAtHand({ site, profileId }: { site: string; profileId: string | null }) {
  const { t } = useTranslate();
  const profiles = useLiveQuery(() => allProfiles()) ?? [];
  const profile = profiles.find(({ id }) => id === profileId) ?? profiles[0];
  const id = profile?.id ?? '';
  const company = useLiveQuery(() => companyOf(site), [site]);
  const identifiers = useLiveQuery(() => identifiersFor(site, id), [site, id]) ?? [];
  const { 'given-name': given = '', 'family-name': family = '', tel = '' } = profile?.values ?? {};
  const facts = [
    ...identifiers.map(({ type, value }) => ({ name: t(`field_${type}`), value: spokenNumber(value) })),
    { name: t('call_name'), value: [given, family].filter(Boolean).join(' ') },
    { name: t('field_tel'), value: tel },
  ].filter(({ value }) => value !== '');
  return (
    <section aria-labelledby="call-at-hand">
      <h3 id="call-at-hand">{t('call_at_hand')}</h3>
      {identifiers.length === 0 && <p className={texts.sub}>{t('call_at_hand_none')}</p>}
      <dl className={styles.facts} data-testid="call-facts">
        {facts.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ReadyList ids={papersFor(company?.service ?? 'other')} testId="call-ready" />
      <p className={texts.sub}>{t('call_secrets')}</p>
    </section>
  );
}
