import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import { type PracticePage, STRICT_POLICY } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Calder & Birch';
const frame = {
  company,
  theme: 'plain',
  navigation: ['Furniture', 'Kitchen', 'Delivery', 'Help'],
  footer: html`<p>Calder &amp; Birch Ltd, 14 Tannery Lane, Leeds · 0113 496 0142 · Mon–Fri 9:00–18:00</p>`,
};

/** A shop's contact form: plain HTML, a strict policy, a trap for robots, an answer on a page of its own. */
export const plainPage: PracticePage = {
  path: '/plain/',
  company,
  about: 'A plain form that posts to a new page.',
  policy: STRICT_POLICY,
  documents: { '': () => form() },
  ticketNumber: () => `CB-${digits(6)}`,
  answer: ({ fields, ticketNumber, at }) => ({
    type: 'text/html',
    body: layout({
      ...frame,
      title: 'Thank you',
      main: html`<section class="card">
<h1>Thank you, ${fields.first_name ?? ''}</h1>
<p>Your request has been registered. Ticket number: <strong>${ticketNumber}</strong></p>
<dl>
<dt>Received</dt><dd>${new Date(at).toUTCString()}</dd>
<dt>Order number</dt><dd>${fields.order_no ?? ''}</dd>
<dt>We will write to</dt><dd>${fields.email ?? ''}</dd>
</dl>
<p>We answer within 2 working days. Urgent? Call 0113 496 0142 and have your order number at hand.</p>
<p><a href="/plain/">Back to the contact form</a></p>
</section>`,
    }),
  }),
};

function form(): string {
  return layout({
    ...frame,
    title: 'Contact us',
    main: html`<section class="card">
<h1>Contact customer service</h1>
<p>Something wrong with an order? Tell us what happened and we will put it right.</p>
<form method="post" action="/plain/" enctype="multipart/form-data">
<input type="hidden" name="csrf" value="7f1c0a9be2">
<div class="pair">
<p><label for="first">First name *</label><input id="first" name="first_name" autocomplete="given-name" required></p>
<p><label for="last">Last name *</label><input id="last" name="last_name" autocomplete="family-name" required></p>
</div>
<p><label for="mail">E-mail address *</label><input id="mail" name="email" type="email" required></p>
<p><label for="phone">Phone</label><input id="phone" name="phone" type="tel"></p>
<p class="elsewhere" aria-hidden="true"><label for="site">Website</label><input id="site" name="website" tabindex="-1" autocomplete="off"></p>
<p><label for="order">Order number</label><input id="order" name="order_no" placeholder="e.g. 100245789"></p>
<p><label for="topic">Topic *</label><select id="topic" name="topic" required>
<option value="">Please choose</option>
<option value="delivery">Delivery</option>
<option value="damaged">Damaged or faulty item</option>
<option value="refund">Return and refund</option>
<option value="other">Something else</option>
</select></p>
<p><label for="message">Your message *</label><textarea id="message" name="message" rows="7" required></textarea></p>
<p><label for="photo">Attach a photo or screenshot</label><input id="photo" name="attachment" type="file" accept="image/*,.pdf"></p>
<p class="tick"><input id="consent" name="consent" type="checkbox" value="yes" required><label for="consent">I have read the privacy notice and agree that my details are used to answer this request. *</label></p>
<p><button type="submit">Send request</button></p>
</form>
</section>`,
  });
}
