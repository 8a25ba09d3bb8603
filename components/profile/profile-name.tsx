import { useState } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useDebounced } from '@/components/ui/use-debounced';
import type { Profile } from '@/utils/profile/profile';
import { renameProfile } from '@/utils/profile/profile-store';

/** What the person calls a profile. */
export function ProfileName({ profile }: { profile: Profile }) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  const pause = useDebounced(() => {
    if (typed !== null && typed.trim() !== '') void renameProfile(profile.id, typed.trim());
  }, 300);
  return (
    <TextInput
      label={t('profile_name')}
      value={typed ?? profile.label}
      onChange={(text) => {
        setTyped(text);
        pause.schedule();
      }}
      onBlur={() => {
        pause.flush();
        setTyped(null);
      }}
    />
  );
}
