import { isValidPhoneNumber } from 'libphonenumber-js/min';
import * as v from 'valibot';
import type { ProfileField } from '@/utils/model/forms/profile-fields';

const emailSchema = v.pipe(v.string(), v.trim(), v.email());

/** What looks wrong about a detail, `null` where nothing does. A hint only: people's details are what they say they are. */
export function checkProfileValue(field: ProfileField, value: string): 'email' | 'tel' | null {
  if (value.trim() === '') return null;
  if (field === 'email') return v.is(emailSchema, value) ? null : 'email';
  // Without a country code there is no telling which country's number it is; support forms often want it.
  if (field === 'tel') return isValidPhoneNumber(value) ? null : 'tel';
  return null;
}
