import { html } from '@/tests/sites/html';
import { digits, mixed } from '@/tests/sites/ticket-numbers';
import type { Delivery } from './delivery';
import { DECOYS, formOf, frame, framed, goTo } from './frame';

const EARLIER = DECOYS.earlier.map(
  (number) => html`<tr><td>${number}</td><td>Question about an invoice</td><td>Closed</td></tr>`,
);

/** Deliveries by a document: the answer to the form itself, or the one it leads to. */
export const DOCUMENT_DELIVERIES: readonly Delivery[] = [
  {
    slug: 'next-document',
    about: 'A page of its own answers.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => `${mixed(3)}-${mixed(3)}-${mixed(4)}`,
    answer: ({ ticketNumber }) =>
      framed(
        'Ticket submitted',
        html`<div class="note"><p>Ticket submitted</p><p>Your ticket has been successfully submitted! Ticket ID: <b>${ticketNumber}</b></p>
<p><a href="/deliver/next-document/?track=${ticketNumber}">View your ticket</a></p></div>`,
      ),
  },
  {
    slug: 'same-address',
    about: 'The form’s own address answers, with the form still there.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => digits(6),
    answer: ({ ticketNumber }) =>
      framed(
        'Contact support',
        html`<div class="note">Thank you. Your request no. ${ticketNumber} has been created.</div>${formOf({ form: 'native', slug: 'same-address' })}`,
      ),
  },
  {
    slug: 'action-results',
    about: 'A list of what was done, and a heading.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => digits(5),
    answer: ({ ticketNumber, fields }) =>
      framed(
        `#${ticketNumber}: ${fields.subject ?? ''}`,
        html`<ul class="action-results"><li>Ticket ${ticketNumber} created in queue 'General'</li></ul><h2>#${ticketNumber}: ${fields.subject ?? ''}</h2>`,
      ),
  },
  {
    slug: 'no-break-space',
    about: 'A heading with a no-break space before the number.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => digits(6),
    answer: ({ ticketNumber, fields }) =>
      framed(
        `Bug ${ticketNumber} Submitted – ${fields.subject ?? ''}`,
        html`<h1>Bug\u00a0${ticketNumber} Submitted</h1><p>${fields.subject ?? ''}</p>`,
      ),
  },
  {
    slug: 'redirect',
    about: 'A redirect to the request, with a notice above it.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => digits(5),
    answer: ({ ticketNumber }) => goTo(`/deliver/redirect/shown/?row=77&n=${ticketNumber}`),
    documents: {
      'shown/': (_, { query }) =>
        frame(
          'Request',
          html`<div class="note">Issue <a href="#">#${query.get('n') ?? ''}</a> created.</div><h2>Support #${query.get('n') ?? ''}</h2>`,
        ),
    },
  },
  {
    slug: 'flash',
    about: 'A redirect back to the form, with a notice above it.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => `AAAA-0000-${digits(5)}`,
    answer: () => goTo('/deliver/flash/back/'),
    documents: {
      'back/': (_, { received }) =>
        frame(
          'Contact support',
          html`<div class="note" role="alert">Ticket created successfully. Your ticket number is ${received.at(-1)?.ticketNumber ?? ''}.</div>
${formOf({ form: 'native', slug: 'flash' })}`,
        ),
    },
  },
  {
    slug: 'panel',
    about: 'A redirect to a panel with the number under its label.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => mixed(8),
    answer: () => goTo('/deliver/panel/submitted/'),
    documents: {
      'submitted/': (_, { received }) =>
        frame(
          'Your form has been submitted',
          html`<h1>Your form has been submitted</h1><div>Your reference number<br><strong id="submission-reference">${received.at(-1)?.ticketNumber ?? ''}</strong></div>
<p>We have sent you a confirmation e-mail.</p>`,
        ),
    },
  },
  {
    slug: 'title-only',
    about: 'The number stands in the title of the page and nowhere else.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => `REQ${digits(7)}`,
    answer: ({ ticketNumber }) => ({
      ...framed(`Status: ${ticketNumber}`, html`<h1>Thank you</h1><p>Your request has been submitted.</p>`),
    }),
  },
  {
    slug: 'address-only',
    about: 'The number stands in the address of the next page and nowhere else.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => `HELP-${digits(4)}`,
    answer: ({ ticketNumber }) => goTo(`/deliver/address-only/servicedesk/customer/portal/3/${ticketNumber}`),
    documents: { '*': () => frame('Thank you', html`<h1>Thank you</h1><p>Your request has been sent.</p>`) },
  },
  {
    slug: 'list',
    about: 'A redirect to the list of requests, the new one at its top.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => `20261122${digits(8)}`,
    answer: () => goTo('/deliver/list/overview/'),
    documents: {
      'overview/': (_, { received }) =>
        frame(
          'My requests',
          html`<h1>My requests</h1><table><tr><th>Number</th><th>Title</th><th>State</th></tr>
<tr><td>${received.at(-1)?.ticketNumber ?? ''}</td><td>${received.at(-1)?.fields.subject ?? ''}</td><td>new</td></tr>${EARLIER}</table>`,
        ),
    },
  },
  {
    slug: 'detail',
    about: 'A redirect to the request without a word about it.',
    outcome: 'recorded',
    form: 'native',
    ticketNumber: () => `000${digits(4)}`,
    answer: () => goTo('/deliver/detail/view/?id=93'),
    documents: {
      'view/': (_, { received }) =>
        frame(
          `${received.at(-1)?.ticketNumber ?? ''}: ${received.at(-1)?.fields.subject ?? ''}`,
          html`<h1>View issue details</h1><table><tr><th>ID</th><th>Project</th><th>Status</th></tr>
<tr><td>${received.at(-1)?.ticketNumber ?? ''}</td><td>Website</td><td>new</td></tr></table>
<p>Summary</p><p>${received.at(-1)?.ticketNumber ?? ''}: ${received.at(-1)?.fields.subject ?? ''}</p>`,
        ),
    },
  },
  {
    slug: 'new-tab',
    about: 'The form opens its answer in a new tab.',
    outcome: 'recorded',
    form: 'native',
    target: '_blank',
    ticketNumber: () => `LS-${digits(6)}`,
    answer: ({ ticketNumber }) =>
      framed('Thank you', html`<h1>Thank you</h1><p>Your case number is ${ticketNumber}. Keep it for your records.</p>`),
  },
  {
    slug: 'help-desk',
    about: 'The form goes to a help desk on another site, which answers.',
    outcome: 'recorded',
    form: 'native',
    elsewhere: true,
    ticketNumber: () => `HD-${digits(5)}`,
    answer: ({ ticketNumber }) =>
      framed('Request received', html`<h1>Request received</h1><p>Your request ${ticketNumber} has been created.</p>`),
  },
  {
    slug: 'frame',
    about: 'A frame beside the form answers.',
    outcome: 'recorded',
    form: 'native',
    target: 'answer',
    ticketNumber: () => digits(7),
    answer: ({ ticketNumber }) =>
      framed('Sent', html`<p>We have received your request. Your ticket number is ${ticketNumber}.</p>`),
  },
  {
    slug: 'unsure',
    about: 'Two numbers, and no word which is which.',
    outcome: 'asked',
    form: 'native',
    ticketNumber: () => digits(6),
    answer: ({ ticketNumber }) =>
      framed(
        'Thank you',
        html`<h1>Thank you</h1><p>Reference ${ticketNumber}</p><p>Case 300300</p><p>We will be in touch.</p>`,
      ),
  },
  {
    slug: 'mail-only',
    about: 'Thanks without a number: it comes by e-mail.',
    outcome: 'wanted',
    form: 'native',
    ticketNumber: () => digits(6),
    answer: ({ fields }) =>
      framed(
        'Thank you',
        html`<h1>Thank you</h1><p>A support ticket request has been created and a representative will be getting back to you shortly.</p>
<p>We will write to ${fields.email ?? ''}.</p>`,
      ),
  },
  {
    slug: 'pdf',
    about: 'A PDF answers.',
    outcome: 'wanted',
    form: 'native',
    ticketNumber: () => digits(6),
    answer: () => ({
      type: 'application/pdf',
      body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>',
    }),
  },
];
