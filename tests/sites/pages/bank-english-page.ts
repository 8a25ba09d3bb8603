import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { STRICT_POLICY } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Thornbury Mutual',
  theme: 'iframe',
  navigation: ['Current accounts', 'Mortgages', 'Savings', 'Make a complaint'],
};

/** A building society's complaint form: labels around the fields, names of fields that say nothing, a preferred way of answer. */
export const bankEnglishPage: LabelledPage = {
  path: '/bank-en/',
  company: frame.company,
  about: 'A complaint to a bank: account, card, earlier complaint, memorable word, two consents.',
  policy: STRICT_POLICY,
  documents: { '': () => form() },
  forms: [
    {
      kind: 'support',
      controls: {
        a1: 'other',
        a2: 'given-name',
        a3: 'family-name',
        a4: 'street-address',
        a5: 'postal-code',
        a6: 'tel',
        a7: 'email',
        b1: 'account-number',
        b2: 'contract-number',
        b3: 'payment-card',
        b4: 'password',
        b5: 'product',
        b6: 'incident-date',
        b7: 'ticket-number',
        b8: 'message',
        b9: 'message',
        c1: 'attachment',
        c2: 'other',
        c3: 'consent',
        c4: 'consent',
      },
    },
  ],
  ticketNumber: () => `TM-C-${digits(7)}`,
  answer: answerWith(frame, 'We have your complaint', (number) => `Your complaint reference is ${number}.`),
};

function form(): string {
  return layout({
    ...frame,
    title: 'Make a complaint',
    footer: html`<p>Thornbury Mutual Building Society. Lost or stolen card: 0345 496 0188</p>`,
    main: html`<section class="card">
<h1>Make a complaint</h1>
<p>We are sorry that something went wrong. Tell us about it and a case handler will get back to you.</p>
<form method="post" action="/bank-en/" enctype="multipart/form-data" autocomplete="off">
<h2>About you</h2>
<label>Title <select name="a1"><option></option><option>Mr</option><option>Mrs</option><option>Miss</option><option>Ms</option><option>Mx</option><option>Dr</option></select></label>
<label>Forename(s) <span>required</span> <input name="a2" required></label>
<label>Surname <span>required</span> <input name="a3" required></label>
<label>Address <textarea name="a4" rows="3"></textarea></label>
<label>Postcode <input name="a5" maxlength="8"></label>
<label>Daytime telephone number <input name="a6"></label>
<label>Email address <span>required</span> <input name="a7" required></label>
<h2>About your complaint</h2>
<label>Account number <input name="b1" inputmode="numeric" maxlength="8"></label>
<label>Mortgage agreement number (if any) <input name="b2"></label>
<label>Last 4 digits of your debit card <input name="b3" inputmode="numeric" maxlength="4"></label>
<label>Your memorable word <input name="b4"></label>
<label>Which product is this about? <select name="b5"><option value="">Please select</option><option>Current account</option><option>Savings account</option><option>Mortgage</option><option>Credit card</option></select></label>
<label>When did the problem happen? <input name="b6" placeholder="DD/MM/YYYY"></label>
<label>Previous complaint reference <input name="b7"></label>
<label>What went wrong? <span>required</span> <textarea name="b8" rows="7" required></textarea></label>
<label>What would you like us to do to put it right? <textarea name="b9" rows="4"></textarea></label>
<label>Upload supporting documents <input name="c1" type="file" multiple></label>
<fieldset><legend>How should we contact you?</legend>
<label><input type="radio" name="c2" value="phone"> By phone</label>
<label><input type="radio" name="c2" value="email"> By email</label>
<label><input type="radio" name="c2" value="post"> By post</label></fieldset>
<label><input type="checkbox" name="c3" value="yes" required> I agree that Thornbury Mutual may use my personal information to look into my complaint</label>
<label><input type="checkbox" name="c4" value="yes"> Keep me informed about offers and new products</label>
<p><button type="submit">Submit complaint</button></p>
</form>
</section>`,
  });
}
