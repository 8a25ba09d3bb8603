import { html, type Markup } from '@/tests/sites/html';
import { answerWith, type FormTruth, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = { company: 'Ashdown Water', theme: 'energy', navigation: ['Bills', 'Leaks', 'Contact'] };
const report: FormTruth['controls'] = {
  reporter: 'name',
  reporter_tel: 'tel',
  account_no: 'account-number',
  street: 'street-address',
  noticed: 'incident-date',
  problem: 'message',
};
const billing: FormTruth['controls'] = { payer: 'name', payer_mail: 'email', bill: 'message', ok: 'consent' };

/** Forms in an open root and, within another open root, a closed one. */
export const rootsPage: LabelledPage = {
  path: '/roots/',
  company: frame.company,
  about: 'A form in an open shadow root, another in a closed root within an open one.',
  documents: { '': () => page() },
  forms: [
    { kind: 'support', controls: report },
    { kind: 'support', controls: billing },
  ],
  ticketNumber: () => `AW${digits(7)}`,
  answer: answerWith(frame, 'Thank you', (number) => `Your report has been logged. Reference number: ${number}.`),
};

const rooted = (mode: 'open' | 'closed', content: Markup) =>
  html`<rooted-form mode="${mode}"><template><link rel="stylesheet" href="/site.css">${content}</template></rooted-form>`;

function page(): string {
  const leak = html`<form method="post" action="/roots/"><h2>Report a problem with your supply</h2>
<p><label for="r1">Your name</label><input id="r1" name="reporter"></p>
<p><label for="r2">Contact number</label><input id="r2" name="reporter_tel"></p>
<p><label for="r3">Customer reference on your bill</label><input id="r3" name="account_no"></p>
<p><label for="r4">Address of the problem</label><input id="r4" name="street"></p>
<p><label for="r5">When did you first notice it?</label><input id="r5" name="noticed" type="date"></p>
<p><label for="r6">Describe the problem</label><textarea id="r6" name="problem" rows="5"></textarea></p>
<p><button type="submit">Report</button></p></form>`;
  const bill = html`<form method="post" action="/roots/"><h2>Question about a bill</h2>
<p><span id="n">Name of the bill payer</span><input name="payer" aria-labelledby="n"></p>
<p><span id="m">Email</span><input name="payer_mail" aria-labelledby="m"></p>
<p><label for="b">Your question</label><textarea id="b" name="bill" rows="4"></textarea></p>
<p class="tick"><input id="o" type="checkbox" name="ok" value="1"><label for="o">I have read the privacy notice</label></p>
<p><button type="submit">Ask</button></p></form>`;
  return layout({
    ...frame,
    title: 'Contact',
    scripts: ['roots-page'],
    main: html`<section class="card"><h1>Contact Ashdown Water</h1>${rooted('open', leak)}${rooted('open', rooted('closed', bill))}</section>`,
  });
}
