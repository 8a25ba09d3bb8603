import type { MessageKey } from '@/utils/i18n/en';
import type { TemplateKind } from '@/utils/model/message/template-kind';

const KEYS = {
  'payment-failed': 'template_kind_payment_failed',
  'wrong-charge': 'template_kind_wrong_charge',
  'refund-missing': 'template_kind_refund_missing',
  'not-delivered': 'template_kind_not_delivered',
  'wrong-item': 'template_kind_wrong_item',
  'faulty-item': 'template_kind_faulty_item',
  'account-locked': 'template_kind_account_locked',
  'service-down': 'template_kind_service_down',
  'technical-error': 'template_kind_technical_error',
  'cancel-subscription': 'template_kind_cancel_subscription',
  'personal-data': 'template_kind_personal_data',
  'no-answer': 'template_kind_no_answer',
} as const satisfies Record<TemplateKind, MessageKey>;

/** What a kind of problem is called in the catalogue. */
export function templateKey(kind: TemplateKind): MessageKey {
  return KEYS[kind];
}
