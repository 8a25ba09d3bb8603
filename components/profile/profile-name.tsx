import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useSavedText } from '@/components/ui/use-saved-text';
import type { Profile } from '@/utils/profile/profile';
import { renameProfile } from '@/utils/store/profile/profile-store';

/** What the person calls a profile. A profile keeps its name while the field is empty. */
export function ProfileName({ profile }: { profile: Profile }) {
  const { t } = useTranslate();
  const text = useSavedText(t('profile_name'), profile.label, async (label) => {
    if (label !== '') await renameProfile(profile.id, label);
  });
  return <TextInput label={t('profile_name')} value={text.value} onChange={text.change} onBlur={text.leave} />;
}
