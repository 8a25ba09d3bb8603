import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';
import { FAIR, TRAPS } from './traps';

const company = 'Hollow Oak Hosting';

/** A contact form among fields that nobody can see and fields that only look as if. */
export const trapsPage: PracticePage = {
  path: '/traps/',
  company,
  about: 'Traps for robots by every trick there is, and fields that only look like traps.',
  documents: {
    '': () =>
      layout({
        company,
        theme: 'plain',
        title: 'Contact support',
        main: html`<section class="card">
<h1>Contact support</h1>
<form method="post" action="/traps/">
<p><label for="name">Your name</label><input id="name" name="name" autocomplete="name"></p>
<p><label for="message">How can we help you?</label><textarea id="message" name="message" rows="4"></textarea></p>
${Object.values(FAIR)}
${Object.values(TRAPS)}
<p><button>Send request</button></p>
</form>
</section>`,
      }),
  },
  ticketNumber: () => `HO-${digits(5)}`,
  answer: ({ ticketNumber }) => ({
    type: 'text/html',
    body: layout({ company, theme: 'plain', title: 'Thank you', main: html`<p>Your ticket number is ${ticketNumber}.</p>` }),
  }),
};
