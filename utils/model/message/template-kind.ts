import type { Outcome } from './outcome';
import type { Variable } from './variable';

/** Problems people commonly write about. */
export const TEMPLATE_KINDS = [
  'payment-failed',
  'wrong-charge',
  'refund-missing',
  'not-delivered',
  'wrong-item',
  'faulty-item',
  'account-locked',
  'service-down',
  'technical-error',
  'cancel-subscription',
  'personal-data',
  'no-answer',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What a company will want to know about each, in the order it is said, and what people then ask for. */
export const TEMPLATE_CONTENT: Record<TemplateKind, { asks: readonly Variable[]; outcomes: readonly Outcome[] }> = {
  'payment-failed': { asks: ['amount', 'error', 'url'], outcomes: ['correction'] },
  'wrong-charge': { asks: ['amount', 'date', 'order-number'], outcomes: ['refund'] },
  'refund-missing': { asks: ['amount', 'date', 'order-number'], outcomes: ['refund'] },
  'not-delivered': { asks: ['order-number', 'date'], outcomes: ['delivery'] },
  'wrong-item': { asks: ['order-number', 'product'], outcomes: ['replacement'] },
  'faulty-item': { asks: ['order-number', 'product'], outcomes: ['replacement'] },
  'account-locked': { asks: ['account-number', 'error'], outcomes: ['access'] },
  'service-down': { asks: ['product', 'contract-number', 'date'], outcomes: ['repair'] },
  'technical-error': { asks: ['error', 'url'], outcomes: ['correction'] },
  'cancel-subscription': { asks: ['product', 'contract-number'], outcomes: ['cancellation'] },
  'personal-data': { asks: ['name', 'account-number'], outcomes: ['reply'] },
  'no-answer': { asks: ['ticket-number', 'date'], outcomes: ['status', 'reply'] },
};
