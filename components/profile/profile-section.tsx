import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { isProfileField } from '@/utils/model/forms/profile-fields';
import type { Profile } from '@/utils/profile/profile';
import { createProfile } from '@/utils/store/profile/profile-store';
import { Identifiers } from './identifiers';
import { ProfileEditor } from './profile-editor';

interface ProfileSectionProps {
  site: string;
  profiles: Profile[];
  chosen: Profile | undefined;
  /** A field a review found empty, by its name: the person is taken there. */
  focusField: string | null;
  onChoose: (profileId: string) => void;
}

/** Whose details are filled in, and the numbers this company knows that person by. */
export function ProfileSection({ site, profiles, chosen, focusField, onChoose }: ProfileSectionProps) {
  const { t } = useTranslate();
  const act = useAction();
  const [editing, setEditing] = useState(() => focusField !== null && isProfileField(focusField));
  const create = async () => {
    const label = profiles.length === 0 ? t('profile_new_name') : t('profile_new_other', { count: profiles.length + 1 });
    onChoose((await createProfile(label)).id);
    setEditing(true);
  };
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">{t('profile_title')}</h2>
      {chosen ? (
        <>
          <div className="row">
            <Select
              label={t('profile_label')}
              value={chosen.id}
              options={profiles.map(({ id, label }) => ({ value: id, label }))}
              onChange={onChoose}
            />
            <Button look="quiet" aria-expanded={editing} onPress={() => setEditing(!editing)}>
              {t('profile_edit')}
            </Button>
          </div>
          <p className="sub">{summary(chosen)}</p>
          {editing && <ProfileEditor profile={chosen} focusField={focusField} />}
          {editing && (
            <div className="profile-more">
              <Button look="quiet" onPress={() => act(t('profile_add'), create)}>
                {t('profile_add')}
              </Button>
            </div>
          )}
          <Identifiers site={site} profileId={chosen.id} focusField={focusField} />
        </>
      ) : (
        <div className="notice">
          <p>{t('profile_none')}</p>
          <Button onPress={() => act(t('profile_create'), create)} data-testid="profile-add">
            {t('profile_create')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Enough to see whose details these are. */
function summary({ values }: Profile): string {
  const name = [values['given-name'], values['family-name']].filter(Boolean).join(' ');
  return [name, values.email, values.tel].filter(Boolean).join(' · ');
}
