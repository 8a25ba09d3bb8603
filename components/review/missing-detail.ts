import { type ControlType, isIdentifierType } from '@/utils/model/forms/control-types';
import { isProfileField } from '@/utils/model/forms/profile-fields';

/**
 * The panel's own field that would answer a control: a detail of the profile, a number of this company, or a part of the message.
 * `null` where there is none.
 */
export function missingDetail(type: ControlType): string | null {
  if (type === 'message' || type === 'subject') return 'part-problem';
  if (type === 'name') return 'given-name';
  return isProfileField(type) || isIdentifierType(type) ? type : null;
}
