import { html } from '@/tests/sites/html';
import { digits } from '@/tests/sites/ticket-numbers';
import type { Delivery } from './delivery';
import { formOf, frame, framed } from './frame';

const lacksName = (fields: Readonly<Record<string, string>>) => (fields.name ?? '').trim() === '';
const registered: Delivery['answer'] = ({ ticketNumber }) =>
  framed('Thank you', html`<h1>Thank you</h1><p>Your request ${ticketNumber} has been registered.</p>`);
const common = { outcome: 'refused' as const, ticketNumber: () => digits(6) };

/** Companies that take no request without a name, and what they do about one. */
export const REFUSALS: readonly Delivery[] = [
  {
    ...common,
    slug: 'refused-page',
    about: 'The form comes back with what was written and an error.',
    form: 'native',
    answer: registered,
    refuses: (fields) =>
      lacksName(fields)
        ? {
            type: 'text/html',
            body: frame(
              'Contact support',
              html`<div class="error-summary"><p>There is a problem: enter your name.</p></div>${formOf({ form: 'native', slug: 'refused-page' }, fields)}`,
            ),
          }
        : null,
  },
  {
    ...common,
    slug: 'refused-script',
    about: 'A script shows an error beside the form.',
    form: 'script',
    refuses: (fields) => (lacksName(fields) ? { type: 'application/json', body: '{"error":"name"}', status: 422 } : null),
  },
  {
    ...common,
    slug: 'cut-script',
    about: 'The line breaks under a script.',
    form: 'script',
    refuses: (fields) => (lacksName(fields) ? 'cut' : null),
  },
  {
    ...common,
    slug: 'cut-page',
    about: 'The line breaks under the browser, which shows a page of its own.',
    form: 'native',
    answer: registered,
    refuses: (fields) => (lacksName(fields) ? 'cut' : null),
  },
];
