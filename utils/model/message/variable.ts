/** Blanks of a template that Casebook may know the value of. */
export const VARIABLES = [
  'product',
  'amount',
  'date',
  'order-number',
  'account-number',
  'contract-number',
  'ticket-number',
  'error',
  'url',
  'name',
] as const;
export type Variable = (typeof VARIABLES)[number];

export function isVariable(name: string): name is Variable {
  return VARIABLES.some((variable) => variable === name);
}
