import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { STRICT_POLICY } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Marrowdale Council',
  theme: 'energy',
  navigation: ['Bins', 'Council tax', 'Housing', 'Contact the council'],
};

/** A council's enquiry form: hints between label and field, a date in three fields, an address in lines. */
export const governmentEnglishPage: LabelledPage = {
  path: '/government-en/',
  company: frame.company,
  about: 'A council enquiry: hints below labels, a date in three parts, an address in lines.',
  policy: STRICT_POLICY,
  documents: { '': () => form() },
  forms: [
    {
      kind: 'support',
      controls: {
        department: 'category',
        enquiryType: 'category',
        'full-name': 'name',
        'organisation-name': 'organization',
        'address-line-1': 'street-address',
        'address-town': 'address-level2',
        'address-county': 'address-level1',
        'address-postcode': 'postal-code',
        'phone-number': 'tel',
        'email-address': 'email',
        'ctax-ref': 'account-number',
        'previous-ref': 'ticket-number',
        'incident-day': 'incident-date',
        'incident-month': 'incident-date',
        'incident-year': 'incident-date',
        details: 'message',
        evidence: 'attachment',
        reply: 'other',
        declaration: 'consent',
      },
    },
  ],
  ticketNumber: () => `MC/${digits(4)}/${digits(5)}`,
  answer: answerWith(frame, 'Enquiry received', (number) => `Your enquiry has been logged with reference ${number}.`),
};

const text = (name: string, label: string, hint: string, type = 'text') => html`<div class="group">
<label for="${name}">${label}</label><div id="${name}-hint" class="hint">${hint}</div>
<input id="${name}" name="${name}" type="${type}" aria-describedby="${name}-hint"></div>`;

function form(): string {
  return layout({
    ...frame,
    title: 'Contact the council',
    footer: html`<p>Marrowdale Council, Town Hall, High Street</p>`,
    main: html`<section class="card">
<h1>Contact the council</h1>
<p>Use this form to ask a question, report a problem or complain about a service.</p>
<form method="post" action="/government-en/" enctype="multipart/form-data">
<div class="group"><label for="department">Which department is it for?</label><select id="department" name="department"><option value="">Choose a department</option><option>Waste and recycling</option><option>Highways</option><option>Housing</option></select></div>
<fieldset><legend>What kind of enquiry is this?</legend>
<div><input type="radio" id="k1" name="enquiryType" value="q"><label for="k1">A question</label></div>
<div><input type="radio" id="k2" name="enquiryType" value="p"><label for="k2">A problem to report</label></div>
<div><input type="radio" id="k3" name="enquiryType" value="c"><label for="k3">A complaint</label></div></fieldset>
${text('full-name', 'Full name', 'As on your council tax bill')}
${text('organisation-name', 'Organisation (optional)', 'If you write on behalf of one')}
<fieldset><legend>Your address</legend>
<div class="group"><label for="address-line-1">Address line 1</label><input id="address-line-1" name="address-line-1" autocomplete="address-line1"></div>
<div class="group"><label for="address-town">Town or city</label><input id="address-town" name="address-town"></div>
<div class="group"><label for="address-county">County</label><input id="address-county" name="address-county"></div>
<div class="group"><label for="address-postcode">Postcode</label><input id="address-postcode" name="address-postcode"></div></fieldset>
${text('phone-number', 'Phone number', 'We only call about this enquiry', 'tel')}
${text('email-address', 'Email address', 'Our answer goes there', 'email')}
${text('ctax-ref', 'Council tax account number', 'Nine digits, on every bill')}
${text('previous-ref', 'Reference number of an earlier enquiry', 'If you have been in touch before')}
<fieldset><legend>When did it happen?</legend><div class="hint">For example, 27 3 2026</div>
<div class="pair"><div><label for="incident-day">Day</label><input id="incident-day" name="incident-day" inputmode="numeric" size="2" maxlength="2"></div>
<div><label for="incident-month">Month</label><input id="incident-month" name="incident-month" inputmode="numeric" size="2" maxlength="2"></div>
<div><label for="incident-year">Year</label><input id="incident-year" name="incident-year" inputmode="numeric" size="4" maxlength="4"></div></div></fieldset>
<div class="group"><label for="details">Give details of your enquiry</label><div id="details-hint" class="hint">Do not include bank details</div><textarea id="details" name="details" rows="7" aria-describedby="details-hint"></textarea></div>
<div class="group"><label for="evidence">Upload photos or documents</label><input id="evidence" name="evidence" type="file" multiple></div>
<fieldset><legend>How would you like to hear from us?</legend>
<div><input type="radio" id="r1" name="reply" value="email"><label for="r1">Email</label></div>
<div><input type="radio" id="r2" name="reply" value="post"><label for="r2">Letter</label></div></fieldset>
<div class="tick"><input type="checkbox" id="declaration" name="declaration" value="yes"><label for="declaration">I agree to the privacy notice and confirm that what I say here is true</label></div>
<p><button type="submit">Submit enquiry</button></p>
</form>
</section>`,
  });
}
