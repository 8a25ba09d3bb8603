import { type ControlType, type IdentifierType, isIdentifierType } from '@/utils/model/forms/control-types';
import { isProfileField, type ProfileField } from '@/utils/model/forms/profile-fields';

/** The word of the catalogue for a type of control. What a profile holds is called as the profile calls it. */
export function typeKey(type: ControlType) {
  return isOfPerson(type) ? (`field_${type}` as const) : (`type_${type}` as const);
}

function isOfPerson(type: ControlType): type is ProfileField | IdentifierType {
  return isProfileField(type) || isIdentifierType(type);
}
