import type { ControlType } from '@/utils/model/forms/control-types';

/** One practice page as a person knows it, and what its company must have got in the end. */
export interface PracticeForm {
  path: string;
  /** Address part of the frame the form stands in, where it is not the page itself. */
  frame?: string;
  /** Field name at the company → what the form asks for in it. */
  fields: Record<string, ControlType>;
  /** Field name of the attachment. */
  file: string;
  /** What only the person can do: lists to choose from and boxes to tick, by field name. */
  choices: Record<string, { label: string; value: string }>;
  ticks: Record<string, string>;
  /** Field names that must arrive as the page had them. */
  untouched: Record<string, string>;
  /** The custom element with a closed root that the form stands in. */
  closedRoot?: string;
  language: 'en' | 'ru';
}

export const PRACTICE_FORMS: readonly PracticeForm[] = [
  {
    path: '/plain/',
    fields: {
      first_name: 'given-name',
      last_name: 'family-name',
      email: 'email',
      phone: 'tel',
      order_no: 'order-number',
      message: 'message',
    },
    file: 'attachment',
    choices: { topic: { label: 'Damaged', value: 'damaged' } },
    ticks: { consent: 'yes' },
    untouched: { csrf: '7f1c0a9be2', website: '' },
    language: 'en',
  },
  {
    path: '/react/',
    fields: { fullName: 'name', workEmail: 'email', company: 'organization', summary: 'subject', details: 'message' },
    file: 'files',
    choices: { topic: { label: 'Billing', value: 'billing' } },
    ticks: { agreed: 'true' },
    untouched: {},
    language: 'en',
  },
  {
    path: '/iframe/',
    frame: '/iframe/form/',
    fields: { fullName: 'name', mail: 'email', acct: 'account-number', subj: 'subject', body: 'message' },
    file: 'doc',
    choices: {},
    ticks: {},
    untouched: {},
    language: 'en',
  },
  {
    path: '/shadow-open/',
    fields: { name: 'name', email: 'email', telephone: 'tel', account: 'account-number', message: 'message' },
    file: 'screenshot',
    choices: {},
    ticks: {},
    untouched: {},
    language: 'en',
  },
  {
    path: '/shadow-closed/',
    fields: { name: 'name', email: 'email', telephone: 'tel', subject: 'subject', message: 'message' },
    file: 'screenshot',
    choices: {},
    ticks: {},
    untouched: {},
    closedRoot: 'parcelwing-contact-form',
    language: 'en',
  },
  {
    path: '/russian/',
    fields: { fio: 'name', account: 'account-number', phone: 'tel', email: 'email', text: 'message' },
    file: 'shot',
    choices: { theme: { label: 'Ошибочное', value: 'charge' } },
    ticks: { agree: '1' },
    untouched: {},
    language: 'ru',
  },
];
