import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Harbour & Vale Bank';

/** A bank whose form is another company's, in a frame of another origin that also shows the answer. */
export const iframePage: PracticePage = {
  path: '/iframe/',
  company,
  about: 'A form in a cross-origin frame.',
  documents: { '': ({ foreignOrigin }) => around(foreignOrigin), 'form/': () => form() },
  ticketNumber: () => `HVB${digits(9)}`,
  answer: ({ ticketNumber }) => ({
    type: 'text/html',
    body: layout({
      company: 'Formwright',
      theme: 'frame',
      title: 'Sent',
      main: html`<h2>We have your message</h2>
<p>Your case reference is <strong>${ticketNumber}</strong>. Please quote it whenever you contact us.</p>
<p>A specialist will reply within 3 working days. Lost card? Call +44 20 7946 0610, day and night.</p>`,
    }),
  }),
};

function around(foreignOrigin: string): string {
  return layout({
    company,
    theme: 'iframe',
    title: 'Write to us',
    navigation: ['Accounts', 'Cards', 'Loans', 'Write to us'],
    footer: html`<p>Harbour &amp; Vale Bank plc. Registered office: 1 Vale Quay, Bristol. Registration 4471902.</p>`,
    main: html`<section class="card">
<h1>Write to us</h1>
<p>Never tell anyone your PIN or a one-time code, and never write them into this form.</p>
<iframe src="${foreignOrigin}/iframe/form/" title="Message form" height="640"></iframe>
</section>`,
  });
}

function form(): string {
  return layout({
    company: 'Formwright',
    theme: 'frame',
    title: 'Message form',
    main: html`<h2>Send a message to customer support</h2>
<form method="post" action="/iframe/form/" enctype="multipart/form-data">
<p><label>Full name *<input name="fullName" required></label></p>
<p><label>Email *<input name="mail" type="email" required></label></p>
<p><label>Account number<input name="acct" inputmode="numeric"></label></p>
<p><label>Subject *<input name="subj" required maxlength="80"></label></p>
<p><label>How can we help? *<textarea name="body" rows="6" required></textarea></label></p>
<p><label>Supporting document<input name="doc" type="file"></label></p>
<p><button type="submit">Submit</button></p>
</form>`,
  });
}
