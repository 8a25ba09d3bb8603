import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Skylark Cloud';

/** A React application: what it sends is its state, so a value that only stands in the document is not sent. */
export const reactPage: PracticePage = {
  path: '/react/',
  company,
  about: 'A React form with controlled inputs, client validation and a toast.',
  documents: {
    '': () =>
      layout({
        company,
        theme: 'react',
        title: 'Support',
        navigation: ['Products', 'Pricing', 'Status', 'Support'],
        footer: html`<p>© Skylark Cloud · All systems operational · build 20261104.7</p>`,
        scripts: ['react-page'],
        main: html`<div id="root"></div>`,
      }),
  },
  ticketNumber: () => digits(7),
  answer: ({ ticketNumber }) => ({ type: 'application/json', body: JSON.stringify({ number: ticketNumber }) }),
};
