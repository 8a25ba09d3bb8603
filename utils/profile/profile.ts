import * as v from 'valibot';
import { IDENTIFIER_TYPES } from '@/utils/model/forms/control-types';
import { PROFILE_FIELDS, type ProfileField } from '@/utils/model/forms/profile-fields';

/** The longest detail that is kept, UTF-16 units. */
export const MAX_FIELD = 300;
const field = v.pipe(v.string(), v.maxLength(MAX_FIELD));

/** Makes a value for each detail of a profile. */
function byField<T>(make: () => T): Record<ProfileField, T> {
  return Object.fromEntries(PROFILE_FIELDS.map((name) => [name, make()])) as Record<ProfileField, T>;
}

export const profileSchema = v.object({
  id: v.string(),
  /** What the person calls it: “Me”, “Work”, “Mother”. */
  label: field,
  /** A row that was stored before there was a field is a profile without it. */
  values: v.object(byField(() => v.optional(field, ''))),
  createdAt: v.number(),
  updatedAt: v.number(),
});
export type Profile = v.InferOutput<typeof profileSchema>;
export type ProfileValues = Profile['values'];

/** A number by which one company knows the person. */
export const identifierSchema = v.object({
  id: v.string(),
  /** Registrable domain of the company's site. */
  site: v.string(),
  profileId: v.string(),
  type: v.picklist(IDENTIFIER_TYPES),
  value: field,
  updatedAt: v.number(),
});
export type Identifier = v.InferOutput<typeof identifierSchema>;

export const EMPTY_PROFILE_VALUES: Readonly<ProfileValues> = byField(() => '');
