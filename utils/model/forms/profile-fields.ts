interface FieldTraits {
  /** HTML autocomplete token; the name of the control type, of the value in a profile and of its word in the catalogue (`field_…`). */
  name: string;
  /** Input type in the profile editor, for a phone's keyboard and the browser's own autofill; `text` where left out. */
  input?: 'email' | 'tel' | 'date';
  /** Stands in the menu of a text field, to be inserted by hand. */
  inMenu?: true;
  /** Thousands share it, so it tells nothing of who somebody is and is not looked for in pictures. */
  shared?: true;
  /** One of the choices for a list that a person gives an override for. */
  answersLists?: true;
}

/**
 * The details of a profile, in the order in which a person edits them. Schema, empty values, control types, overrides, menus, editor and
 * redaction follow from this list; a stored profile that lacks a newer field has `''` there.
 */
const FIELDS = [
  { name: 'given-name', inMenu: true },
  { name: 'additional-name', inMenu: true },
  { name: 'family-name', inMenu: true },
  { name: 'email', input: 'email', inMenu: true },
  { name: 'tel', input: 'tel', inMenu: true },
  { name: 'organization', inMenu: true, answersLists: true },
  { name: 'street-address', inMenu: true },
  { name: 'address-level2', inMenu: true, shared: true, answersLists: true },
  { name: 'address-level1', shared: true, answersLists: true },
  { name: 'postal-code', inMenu: true },
  /** ISO 3166-1 alpha-2, or what the person wrote. */
  { name: 'country', shared: true, answersLists: true },
  /** `yyyy-mm-dd`, or what the person wrote. */
  { name: 'bday', input: 'date' },
] as const satisfies readonly FieldTraits[];

export type ProfileField = (typeof FIELDS)[number]['name'];

const TRAITS: readonly (FieldTraits & { name: ProfileField })[] = FIELDS;
const namesOf = (rows: typeof TRAITS): readonly ProfileField[] => rows.map(({ name }) => name);

export const PROFILE_FIELDS = namesOf(TRAITS);
export const MENU_FIELDS = namesOf(TRAITS.filter(({ inMenu }) => inMenu));
export const SHARED_FIELDS = namesOf(TRAITS.filter(({ shared }) => shared));
export const LIST_FIELDS = namesOf(TRAITS.filter(({ answersLists }) => answersLists));

export function isProfileField(name: string): name is ProfileField {
  return PROFILE_FIELDS.some((field) => field === name);
}

/** The type of a field's input in the profile editor. */
export function inputTypeOf(field: ProfileField): 'text' | 'email' | 'tel' | 'date' {
  return TRAITS.find(({ name }) => name === field)?.input ?? 'text';
}
