import { type ControlType, IDENTIFIER_TYPES } from '@/utils/model/forms/control-types';
import { PROFILE_FIELDS } from '@/utils/profile/profile';

/** Names of the fields where a person can give what a form asks for. */
const FIELDS: readonly string[] = [...PROFILE_FIELDS, ...IDENTIFIER_TYPES];

/**
 * The panel's own field that would answer a control: a detail of the profile, a number of this company, or a part of the message.
 * `null` where there is none.
 */
export function missingDetail(type: ControlType): string | null {
  if (type === 'message' || type === 'subject') return 'part-problem';
  if (type === 'name') return 'given-name';
  return FIELDS.includes(type) ? type : null;
}
