import type { TemplateWording } from '@/utils/languages/templates';

export default {
  problems: {
    'payment-failed': 'My payment does not go through.',
    'wrong-charge': 'I was charged an amount I did not agree to.',
    'refund-missing': 'A refund I am owed has not reached me.',
    'not-delivered': 'My order has not arrived.',
    'wrong-item': 'I received something other than what I ordered.',
    'faulty-item': 'The item I received is faulty.',
    'account-locked': 'I cannot get into my account.',
    'service-down': 'The service does not work.',
    'technical-error': 'The site shows an error.',
    'cancel-subscription': 'I want to cancel my subscription.',
    'personal-data': 'Please tell me which personal data you hold about me.',
    'no-answer': 'I have had no answer to my earlier request.',
  },
  labels: {
    product: 'Product or service',
    amount: 'Amount',
    date: 'Date',
    'order-number': 'Order number',
    'account-number': 'Account number',
    'contract-number': 'Contract number',
    'ticket-number': 'Number of my request',
    error: 'Error message',
    url: 'Page',
    name: 'Name',
  },
} satisfies TemplateWording;
