import { useLiveQuery } from 'dexie-react-hooks';
import { ProfileEditor } from '@/components/profile/profile-editor';
import { ProfileName } from '@/components/profile/profile-name';
import { Button } from '@/components/ui/button';
import cards from '@/components/ui/card.module.css';
import { ConfirmButton } from '@/components/ui/confirm-button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { allProfiles, createProfile, removeProfile } from '@/utils/store/profile/profile-store';

/** All profiles, each with its details. */
export function Profiles() {
  const { t } = useTranslate();
  const act = useAction();
  const profiles = useLiveQuery(() => allProfiles());
  if (!profiles) return null;
  const label = profiles.length === 0 ? t('profile_new_name') : t('profile_new_other', { count: profiles.length + 1 });
  return (
    <>
      <p className={texts.sub}>{t('profiles_intro')}</p>
      {profiles.map((profile) => (
        <section key={profile.id} className={cards.card} aria-label={profile.label} data-testid="profile-card">
          <ProfileName profile={profile} />
          <ProfileEditor profile={profile} />
          <div className={layout.end}>
            <ConfirmButton
              question={t('profile_remove_confirm', { label: profile.label })}
              confirm={t('profile_remove')}
              onConfirm={() => act(t('profile_remove'), () => removeProfile(profile.id))}
            >
              {t('profile_remove')}
            </ConfirmButton>
          </div>
        </section>
      ))}
      <div>
        <Button onPress={() => act(t('profile_add'), () => createProfile(label))} data-testid="profile-add">
          {t('profile_add')}
        </Button>
      </div>
    </>
  );
}
