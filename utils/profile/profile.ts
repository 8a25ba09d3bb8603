import * as v from 'valibot';
import { IDENTIFIER_TYPES } from '@/utils/model/forms/control-types';

/** The longest detail that is kept, UTF-16 units. */
export const MAX_FIELD = 300;
const field = v.pipe(v.string(), v.maxLength(MAX_FIELD));

/** The details of a profile a person edits; the keys are HTML autocomplete tokens. */
export const PROFILE_FIELDS = [
  'given-name',
  'additional-name',
  'family-name',
  'email',
  'tel',
  'organization',
  'street-address',
  'address-level2',
  'address-level1',
  'postal-code',
  'country',
  'bday',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

export const profileSchema = v.object({
  id: v.string(),
  /** What the person calls it: “Me”, “Work”, “Mother”. */
  label: field,
  values: v.object({
    'given-name': field,
    'additional-name': field,
    'family-name': field,
    email: field,
    tel: field,
    organization: field,
    'street-address': field,
    'address-level2': field,
    'address-level1': field,
    'postal-code': field,
    /** ISO 3166-1 alpha-2, or whatever the person wrote. */
    country: field,
    /** `yyyy-mm-dd`, or whatever the person wrote. */
    bday: field,
  }),
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

export const EMPTY_PROFILE_VALUES: ProfileValues = {
  'given-name': '',
  'additional-name': '',
  'family-name': '',
  email: '',
  tel: '',
  organization: '',
  'street-address': '',
  'address-level2': '',
  'address-level1': '',
  'postal-code': '',
  country: '',
  bday: '',
};
