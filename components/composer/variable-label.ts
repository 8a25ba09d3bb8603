import type { Translator } from '@/utils/i18n/translator';
import { isVariable, type Variable } from '@/utils/model/message/variable';

const KEYS = {
  product: 'variable_product',
  amount: 'variable_amount',
  date: 'variable_date',
  'order-number': 'variable_order_number',
  'account-number': 'variable_account_number',
  'contract-number': 'variable_contract_number',
  'ticket-number': 'variable_ticket_number',
  error: 'variable_error',
  url: 'variable_url',
  name: 'variable_name',
} as const satisfies Record<Variable, string>;

/** What a blank is called: one of the person's own by their own word. */
export function variableLabel(name: string, t: Translator['t']): string {
  return isVariable(name) ? t(KEYS[name]) : name;
}
