import { useState } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useSavedText } from '@/components/ui/use-saved-text';
import { inputTypeOf, type ProfileField } from '@/utils/model/forms/profile-fields';
import { checkProfileValue } from '@/utils/profile/check-profile-value';
import { countryCode, countryName, countryNames } from '@/utils/profile/country';
import type { Profile } from '@/utils/profile/profile';
import { saveProfileValue } from '@/utils/store/profile/profile-store';

interface ProfileInputProps {
  profile: Profile;
  field: ProfileField;
  autoFocus: boolean;
}

/** One detail of a profile. A country is kept by its code and shown by its name. */
export function ProfileInput({ profile, field, autoFocus }: ProfileInputProps) {
  const { t, language } = useTranslate();
  const isCountry = field === 'country';
  const [suggestions, setSuggestions] = useState<string[]>();
  const label = t(`field_${field}`);
  const stored = isCountry ? countryName(profile.values[field], language) : profile.values[field];
  const text = useSavedText(label, stored, (typed) =>
    saveProfileValue(profile.id, field, isCountry ? countryCode(typed) : typed),
  );
  const check = checkProfileValue(field, text.value);
  const type = inputTypeOf(field);
  return (
    <div className="field">
      <TextInput
        label={label}
        name={field}
        type={type}
        {...(type !== 'date' && { inputMode: type })}
        autoComplete={field}
        value={text.value}
        onChange={text.change}
        // A list of 249 names is made only when somebody looks for one.
        onFocus={() => isCountry && setSuggestions((before) => before ?? countryNames(language))}
        onBlur={text.leave}
        suggestions={suggestions}
        autoFocus={autoFocus}
        warning={check === null ? undefined : t(`check_${check}`)}
      />
    </div>
  );
}
