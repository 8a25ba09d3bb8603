import type { ServiceKind } from '@/utils/model/channels/service-kind';

/** A number the person keeps for a company; the same words as in utils/model/forms/control-types.ts. */
type KeptNumber = 'account-number' | 'contract-number' | 'order-number';
/** A detail of a profile, by its HTML autocomplete token. */
type Detail = 'given-name' | 'tel' | 'email' | 'street-address' | 'bday';

/** Something a company asks for before it helps. */
export interface Requirement {
  /** Names its text: `requirement_<id>`. */
  id:
    | 'name'
    | 'identity'
    | 'code-word'
    | 'card-last-four'
    | 'signed-in'
    | 'phone'
    | 'email'
    | 'address'
    | 'birth-date'
    | 'order-number'
    | 'account-number'
    | 'account-or-contract'
    | 'meter-reading'
    | 'booking-number'
    | 'policy-number'
    | 'error-text';
  /** Without it they will not go on. */
  required: boolean;
  /** What is kept that meets it, any one of these; none where nothing kept can, and the person has it at hand or not. */
  numbers?: readonly KeptNumber[];
  details?: readonly Detail[];
}

const NAME: Requirement = { id: 'name', required: true, details: ['given-name'] };
const PHONE: Requirement = { id: 'phone', required: false, details: ['tel'] };
const EMAIL: Requirement = { id: 'email', required: false, details: ['email'] };
const ADDRESS: Requirement = { id: 'address', required: true, details: ['street-address'] };
const BIRTH_DATE: Requirement = { id: 'birth-date', required: false, details: ['bday'] };

/**
 * What each kind of service asks for, what is refused without first. Secrets are named so that the person has them ready and says them
 * themselves: Casebook keeps no code word and no card number, and nobody is ever owed a whole card number.
 */
const REQUIREMENTS: Readonly<Record<ServiceKind, readonly Requirement[]>> = {
  bank: [
    { id: 'identity', required: true },
    { id: 'code-word', required: true },
    NAME,
    { id: 'card-last-four', required: false },
    { id: 'account-or-contract', required: false, numbers: ['account-number', 'contract-number'] },
    PHONE,
  ],
  'public-services': [{ id: 'signed-in', required: true }, NAME, { id: 'identity', required: false }, EMAIL],
  shop: [{ id: 'order-number', required: true, numbers: ['order-number'] }, NAME, EMAIL, PHONE],
  telecom: [
    { id: 'account-or-contract', required: true, numbers: ['account-number', 'contract-number'] },
    NAME,
    { id: 'code-word', required: false },
    PHONE,
  ],
  utilities: [
    { id: 'account-number', required: true, numbers: ['account-number', 'contract-number'] },
    ADDRESS,
    NAME,
    { id: 'meter-reading', required: false },
  ],
  transport: [{ id: 'booking-number', required: true, numbers: ['order-number'] }, NAME, EMAIL],
  insurance: [{ id: 'policy-number', required: true, numbers: ['contract-number'] }, NAME, BIRTH_DATE, PHONE],
  health: [
    NAME,
    { ...BIRTH_DATE, required: true },
    { id: 'policy-number', required: false, numbers: ['contract-number'] },
    PHONE,
  ],
  software: [{ ...EMAIL, required: true }, { id: 'error-text', required: false }, NAME],
  other: [NAME, EMAIL],
};

export function requirementsOf(service: ServiceKind): readonly Requirement[] {
  return REQUIREMENTS[service];
}
