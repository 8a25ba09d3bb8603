import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits, mixed } from '@/tests/sites/ticket-numbers';

const json = ({ ticketNumber }: { ticketNumber: string }) => ({
  type: 'application/json' as const,
  body: JSON.stringify({ number: ticketNumber }),
});

/** An energy company: a form in a custom element with an open root. */
export const shadowOpenPage: PracticePage = {
  path: '/shadow-open/',
  company: 'Lumen Energy',
  about: 'A form inside an open shadow root.',
  documents: {
    '': () =>
      layout({
        company: 'Lumen Energy',
        theme: 'energy',
        title: 'Help centre',
        navigation: ['Tariffs', 'Meter readings', 'Help centre'],
        footer: html`<p>Lumen Energy · 0330 555 0117 · Lines are open 8:00–20:00</p>`,
        scripts: ['shadow-page'],
        main: html`<section class="card"><h1>Help centre</h1><lumen-contact-form></lumen-contact-form></section>`,
      }),
  },
  ticketNumber: () => `00${digits(6)}`,
  answer: json,
};

/** A courier: the same, with a root that the page's own scripts cannot reach into. */
export const shadowClosedPage: PracticePage = {
  path: '/shadow-closed/',
  company: 'Parcelwing',
  about: 'A form inside a closed shadow root.',
  documents: {
    '': () =>
      layout({
        company: 'Parcelwing',
        theme: 'courier',
        title: 'Report a problem',
        navigation: ['Track', 'Send', 'Depots', 'Help'],
        footer: html`<p>Parcelwing B.V., Amsterdam · Depot hours 7:00–19:00</p>`,
        scripts: ['shadow-page'],
        main: html`<section class="card"><h1>Report a problem</h1><parcelwing-contact-form></parcelwing-contact-form></section>`,
      }),
  },
  ticketNumber: () => `PW-${mixed(4)}-${mixed(4)}`,
  answer: json,
};
