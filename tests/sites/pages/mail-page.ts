import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Pigeonhole';

interface Mail {
  name: string;
  address: string;
  subject: string;
  text: string;
}

/** What lies in the box: the confirmation, and what must not be taken for it. `n` in the address of the page is its number. */
const mailsWith = (number: string): Mail[] => [
  {
    name: 'Ann’s mother',
    address: 'mother@mail.example',
    subject: 'Sunday',
    text: 'Are you coming on Sunday? The number of the house is 70044. We have not seen you for such a long time, and your father asks after you every day.',
  },
  {
    name: 'Larkfield Services',
    address: 'support@localhost',
    subject: 'We have received your request',
    text: `Hello Ann, we have received your request. Your ticket number is ${number}. Please keep it for your records. Your order 55123987 is not affected by this.`,
  },
  {
    name: 'Harbour & Vale Bank',
    address: 'cards@bank.example',
    subject: 'Your case was opened',
    text: 'Your support case has been opened. Case number: 70055. We will reply within three working days; until then your card stays blocked for your own safety.',
  },
];

/** A mailbox shaped like the big ones: a list, a reading pane, and the message in a frame. */
export const mailPage: PracticePage = {
  path: '/mail/',
  company,
  about: 'A mailbox with a company’s confirmation in it.',
  documents: {
    '': (_, { query }) => box(mailsWith(query.get('n') ?? '')),
    'message/': (_, { query }) => body(mailsWith(query.get('n') ?? '')[Number(query.get('at'))]),
  },
  ticketNumber: () => digits(6),
  answer: () => ({ type: 'application/json', body: '{}' }),
};

function box(mails: readonly Mail[]): string {
  const rows = mails.map(
    ({ name, address, subject, text }, at) =>
      html`<tr role="row" tabindex="0" id="mail-${at}" data-at="${at}" data-name="${name}" data-address="${address}" data-subject="${subject}"><td><span title="${address}">${name}</span></td><td>${subject} – ${text.slice(0, 60)}</td></tr>`,
  );
  return layout({
    company,
    theme: 'plain',
    title: 'Inbox',
    navigation: ['Inbox', 'Sent', 'Bin'],
    scripts: ['mail-page'],
    main: html`<section class="card"><h1>Inbox</h1><table role="grid">${rows}</table></section>
<section class="card" id="pane" hidden><h2></h2><p><strong class="name"></strong> &lt;<span class="address"></span>&gt; <time datetime="2026-11-22">22 November</time></p>
<iframe title="Message" height="160"></iframe></section>`,
  });
}

function body(mail: Mail | undefined): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Message</title></head><body><p>${mail?.text ?? ''}</p></body></html>`
    .text;
}
