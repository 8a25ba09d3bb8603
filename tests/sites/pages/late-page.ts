import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Tidewater Travel';

/** A form that is not there when the page loads, and goes away again. */
export const latePage: PracticePage = {
  path: '/late/',
  company,
  about: 'A form that appears a second after a click, and goes away with another.',
  documents: {
    '': () =>
      layout({
        company,
        theme: 'travel',
        title: 'Help with a booking',
        navigation: ['Trips', 'Ferries', 'Help'],
        footer: html`<p>Tidewater Travel · bookings@tidewater.example</p>`,
        scripts: ['late-page'],
        main: html`<section class="card">
<h1>Help with a booking</h1>
<p>Most questions are answered in our guide. Still stuck?</p>
<p><button type="button" id="open">Write to us</button> <button type="button" id="close" class="quiet">Close</button></p>
<div id="place"></div>
</section>`,
      }),
  },
  ticketNumber: () => `TT/${digits(6)}`,
  answer: ({ ticketNumber }) => ({ type: 'application/json', body: JSON.stringify({ number: ticketNumber }) }),
};
