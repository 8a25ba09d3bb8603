import { useState } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useDebounced } from '@/components/ui/use-debounced';
import { checkProfileValue } from '@/utils/profile/check-profile-value';
import { PROFILE_FIELDS, type Profile, type ProfileField } from '@/utils/profile/profile';
import { saveProfileValue } from '@/utils/profile/profile-store';

/** Saved when the person pauses this long, ms. */
const PAUSE = 300;

/** What a browser's own autofill and a phone's keyboard should offer. */
const INPUT_TYPES: Partial<Record<ProfileField, 'email' | 'tel'>> = { email: 'email', tel: 'tel' };

/** The details of one profile, checked as they are typed and saved at once. */
export function ProfileEditor({ profile }: { profile: Profile }) {
  return (
    <div className="profile-fields">
      {PROFILE_FIELDS.map((field) => (
        <ProfileInput key={field} profile={profile} field={field} />
      ))}
    </div>
  );
}

function ProfileInput({ profile, field }: { profile: Profile; field: ProfileField }) {
  const { t } = useTranslate();
  const stored = profile.values[field];
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? stored;
  const pause = useDebounced(() => {
    if (typed !== null && typed !== stored) void saveProfileValue(profile.id, field, typed.trim());
  }, PAUSE);
  const check = checkProfileValue(field, value);
  return (
    <TextInput
      label={t(`field_${field}`)}
      name={field}
      type={INPUT_TYPES[field] ?? 'text'}
      autoComplete={field}
      value={value}
      onChange={(text) => {
        setTyped(text);
        pause.schedule();
      }}
      onBlur={() => {
        pause.flush();
        setTyped(null);
      }}
      warning={check === null ? undefined : t(`check_${check}`)}
    />
  );
}
