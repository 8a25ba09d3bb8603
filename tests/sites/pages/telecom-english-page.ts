import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Larkspur Mobile',
  theme: 'courier',
  navigation: ['Phones', 'SIM only', 'Broadband', 'Help'],
};

/** An operator's request: placeholders and ARIA names instead of labels, and a trap for robots among the fields. */
export const telecomEnglishPage: LabelledPage = {
  path: '/telecom-en/',
  company: frame.company,
  about: 'A request to a mobile operator: placeholders only, a trap for robots.',
  documents: { '': () => form() },
  forms: [
    {
      kind: 'support',
      controls: {
        'contact[name]': 'name',
        'contact[email]': 'email',
        'contact[fax]': 'honeypot',
        'contact[msisdn]': 'tel',
        'contact[account]': 'account-number',
        'contact[address]': 'street-address',
        'contact[topic]': 'category',
        'contact[urgency]': 'priority',
        'contact[device]': 'product',
        'contact[started]': 'incident-date',
        'contact[case]': 'ticket-number',
        'contact[subject]': 'subject',
        'contact[details]': 'message',
        'contact[files]': 'attachment',
        'contact[terms]': 'consent',
      },
      invisible: ['contact[fax]'],
    },
    { kind: 'newsletter', controls: { subscriber: 'email' } },
  ],
  ticketNumber: () => `LM${digits(8)}`,
  answer: answerWith(frame, 'Thanks for getting in touch', (number) => `Your case number is ${number}.`),
};

function form(): string {
  return layout({
    ...frame,
    title: 'Get help',
    footer: html`<form method="post" action="/telecom-en/"><p>Deals in your inbox</p><input name="subscriber" type="email" placeholder="Your email"><button>Sign me up</button></form>`,
    main: html`<section class="card">
<h1>Get help from our team</h1>
<p>Tell us about the trouble with your line or your bill and we will look into it.</p>
<form method="post" action="/telecom-en/" enctype="multipart/form-data">
<p><input name="contact[name]" placeholder="Full name *" required></p>
<p><input name="contact[email]" placeholder="Email *" required></p>
<div class="elsewhere"><input name="contact[fax]" placeholder="Fax" tabindex="-1" autocomplete="off"></div>
<p><input name="contact[msisdn]" placeholder="Mobile number the problem is about *" required></p>
<p><input name="contact[account]" placeholder="Customer account number"></p>
<p><input name="contact[address]" aria-label="Installation address" placeholder="Street, house number"></p>
<p><select name="contact[topic]" aria-label="Topic"><option value="">What do you need help with?</option><option>No signal</option><option>Slow data</option><option>My bill</option><option>Moving my number</option></select></p>
<p><select name="contact[urgency]" aria-label="How urgent is it?"><option>Low</option><option selected>Normal</option><option>Urgent</option></select></p>
<p><input name="contact[device]" placeholder="Phone or router model"></p>
<p><input name="contact[started]" aria-label="Date the problem started" placeholder="dd/mm/yyyy"></p>
<p><input name="contact[case]" placeholder="Existing case number, if you have one"></p>
<p><input name="contact[subject]" placeholder="Subject *" required></p>
<p><textarea name="contact[details]" rows="6" placeholder="Describe what happens *" required></textarea></p>
<p><input name="contact[files]" type="file" aria-label="Add screenshots"></p>
<p class="tick"><input id="t" name="contact[terms]" type="checkbox" value="1" required><label for="t">I accept the privacy policy</label></p>
<p><button type="submit">Send request</button></p>
</form>
</section>`,
  });
}
