/** What kind of service a company gives. Each asks for other things before it helps: see `requirements.ts`. */
export const SERVICE_KINDS = [
  'bank',
  'public-services',
  'shop',
  'telecom',
  'utilities',
  'transport',
  'insurance',
  'health',
  'software',
  'other',
] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];
