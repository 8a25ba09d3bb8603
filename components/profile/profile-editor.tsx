import { PROFILE_FIELDS } from '@/utils/model/forms/profile-fields';
import type { Profile } from '@/utils/profile/profile';
import { ProfileInput } from './profile-input';

interface ProfileEditorProps {
  profile: Profile;
  /** The field to begin at. */
  focusField?: string | null;
}

/** The details of one profile, checked as they are typed and saved at once. */
export function ProfileEditor({ profile, focusField = null }: ProfileEditorProps) {
  return (
    <div className="profile-fields">
      {PROFILE_FIELDS.map((field) => (
        <ProfileInput key={field} profile={profile} field={field} autoFocus={field === focusField} />
      ))}
    </div>
  );
}
