/** What the pages offer to choose from. */
export const TOPICS = [
  { value: 'general', label: 'General question' },
  { value: 'bill', label: 'Billing and payments' },
  { value: 'tech', label: 'Technical problem' },
  { value: 'acct', label: 'Account and access' },
];
export const TOPIC_OPTIONS = TOPICS.map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');
