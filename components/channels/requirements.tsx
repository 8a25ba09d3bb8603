import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import notices from '@/components/ui/notice.module.css';
import { Select } from '@/components/ui/select';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { type CheckedRequirement, checkRequirements } from '@/utils/channels/check-requirements';
import { requirementsOf } from '@/utils/channels/requirements';
import { SERVICE_KINDS, type ServiceKind } from '@/utils/model/channels/service-kind';
import type { Profile } from '@/utils/profile/profile';
import { chooseService } from '@/utils/store/companies/company-store';
import { identifiersFor } from '@/utils/store/profile/profile-store';
import styles from './channels.module.css';

interface RequirementsProps {
  site: string;
  service: ServiceKind;
  profile: Profile | undefined;
}

/** What kind of service it is, and what that asks for, held against what is kept. */
export function Requirements({ site, service, profile }: RequirementsProps) {
  const { t } = useTranslate();
  const act = useAction();
  // What is chosen shows at once: with the keyboard the next one is chosen before this one is stored.
  const [chosen, setChosen] = useState<{ site: string; service: ServiceKind } | null>(null);
  const shown = chosen?.site === site ? chosen.service : service;
  const profileId = profile?.id ?? '';
  const identifiers = useLiveQuery(() => identifiersFor(site, profileId), [site, profileId]);
  const numbers = new Set(identifiers?.flatMap(({ type, value }) => (value.trim() === '' ? [] : [type])));
  const details = new Set(Object.entries(profile?.values ?? {}).flatMap(([key, value]) => (value.trim() === '' ? [] : [key])));
  const checked = checkRequirements(requirementsOf(shown), numbers, details);
  const missing = checked.filter(({ required, state }) => required && state === 'missing').length;
  return (
    <section aria-labelledby="requirements-title" data-testid="requirements" data-service={shown}>
      <h2 id="requirements-title">{t('requirements_title')}</h2>
      <Select
        label={t('service_label')}
        value={shown}
        options={SERVICE_KINDS.map((value) => ({ value, label: t(`service_${value}`) }))}
        onChange={(kind) => {
          setChosen({ site, service: kind });
          act(t('service_label'), () => chooseService(site, kind));
        }}
      />
      {identifiers && missing > 0 && (
        <p className={classNames(notices.notice, notices.warn)} role="status" data-testid="requirements-missing">
          {t('requirements_missing', { count: missing })}
        </p>
      )}
      <ul className={styles.requirements}>
        {checked.map((requirement) => (
          <RequirementRow key={requirement.id} {...requirement} />
        ))}
      </ul>
    </section>
  );
}

function RequirementRow({ id, required, state, numbers }: CheckedRequirement) {
  const { t } = useTranslate();
  const what = t(`requirement_${id}`);
  const [type] = numbers ?? [];
  // The fields of the numbers stand in the same panel, named by their type.
  const go = () => document.querySelector<HTMLInputElement>(`input[name="${type ?? ''}"]`)?.focus();
  return (
    <li className={styles.requirement} data-testid="requirement" data-id={id} data-state={state}>
      <span aria-hidden="true">{state === 'there' ? '✓' : state === 'missing' ? '○' : '·'}</span>
      <span>
        {what}
        <small>
          {t(`requirement_${state}`)}
          {required && state !== 'there' && ` · ${t('requirement_required')}`}
        </small>
      </span>
      {state === 'missing' && type !== undefined && (
        <Button look="quiet" onPress={go} aria-label={t('requirement_add', { what })}>
          +
        </Button>
      )}
    </li>
  );
}
