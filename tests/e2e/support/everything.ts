import { IDENTIFIER_TYPES, IDENTITY_TYPES } from '@/utils/model/forms/control-types';
import type { FillSources } from '@/utils/model/forms/fill-plan';

/** A person who has saved something for everything that can be: what a plan leaves out then, it leaves out on purpose. */
export const EVERYTHING: FillSources = {
  values: Object.fromEntries(IDENTITY_TYPES.map((type) => [type, `my ${type}`])),
  identifiers: Object.fromEntries(IDENTIFIER_TYPES.map((type) => [type, `my ${type}`])),
  subject: 'my subject',
  message: 'my message',
};
