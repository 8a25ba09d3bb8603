import type { MessageLanguage } from './message-language';

/** Results people ask support for, offered as one click. */
export const WANTED_RESULTS = ['refund', 'repair', 'correction', 'explanation', 'access'] as const;
export type WantedResult = (typeof WANTED_RESULTS)[number];

/** What one click writes; the person goes on from there. */
export const WANTED_PHRASES: Record<MessageLanguage, Record<WantedResult, string>> = {
  en: {
    refund: 'Please refund the money.',
    repair: 'Please repair it.',
    correction: 'Please correct this error.',
    explanation: 'Please explain what happened and why.',
    access: 'Please restore my access.',
  },
  ru: {
    refund: 'Прошу вернуть деньги.',
    repair: 'Прошу устранить неисправность.',
    correction: 'Прошу исправить ошибку.',
    explanation: 'Прошу объяснить, что произошло и почему.',
    access: 'Прошу восстановить доступ.',
  },
};
