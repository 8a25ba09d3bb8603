import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Brook Water';

/** A widget loaded late, into a closed root: no observer of the document sees it come. */
export const lazyShadowPage: PracticePage = {
  path: '/lazy-shadow/',
  company,
  about: 'A form that comes some time after the page, in a closed shadow root.',
  documents: {
    '': () =>
      layout({
        company,
        theme: 'energy',
        title: 'Contact',
        navigation: ['Bills', 'Meters', 'Contact'],
        footer: html`<p>Brook Water · 0800 496 0173</p>`,
        scripts: ['lazy-shadow-page'],
        main: html`<section class="card"><h1>Contact</h1><brook-contact-form></brook-contact-form></section>`,
      }),
  },
  ticketNumber: () => `BW${digits(7)}`,
  answer: ({ ticketNumber }) => ({
    type: 'text/html',
    body: layout({ company, theme: 'energy', title: 'Thank you', main: html`<p>Your reference is ${ticketNumber}.</p>` }),
  }),
};
