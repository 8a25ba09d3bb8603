import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = { company: 'Fenwick Pumps', theme: 'plain' };
const SHELVES = ['Pumps', 'Valves', 'Hoses', 'Filters', 'Motors', 'Seals', 'Gauges', 'Tanks', 'Fittings'];
const links = (prefix: string) =>
  html`<ul>${SHELVES.map((shelf) => html`<li><a href="#${prefix}">${prefix} ${shelf}</a></li>`)}</ul>`;

/** One form around everything, as ASP.NET Web Forms emits pages: search, newsletter and contact share it. */
export const pageWidePage: LabelledPage = {
  path: '/page-wide/',
  company: frame.company,
  about: 'One form around the whole page that holds a search, a newsletter and the contact form.',
  documents: { '': () => page() },
  forms: [
    { kind: 'search', controls: { ctl00$Top$txtFind: 'search' } },
    {
      kind: 'support',
      controls: {
        ctl00$Main$txtContact: 'name',
        ctl00$Main$txtFirm: 'organization',
        ctl00$Main$txtMail: 'email',
        ctl00$Main$txtPhone: 'tel',
        ctl00$Main$txtSerial: 'product',
        ctl00$Main$txtOrder: 'order-number',
        ctl00$Main$txtBody: 'message',
      },
    },
    { kind: 'newsletter', controls: { ctl00$Foot$txtNews: 'email' } },
  ],
  ticketNumber: () => `FP${digits(6)}`,
  answer: answerWith(frame, 'Message sent', (number) => `Thank you. Your enquiry number is ${number}.`),
};

function page(): string {
  return layout({
    ...frame,
    title: 'Contact',
    main: html`<form method="post" action="/page-wide/" id="aspnetForm">
<input type="hidden" name="__VIEWSTATE" value="ZmVud2ljaw">
<div id="top"><div class="search"><input name="ctl00$Top$txtFind" title="Search the catalogue" placeholder="Part number or word"><input type="submit" name="ctl00$Top$btnFind" value="Search"></div>
${links('All')}${links('New')}</div>
<div id="main" class="card"><h1>Contact us</h1><p>Questions about a pump or an order? Our engineers answer within a day.</p>
<table>
<tr><td>Contact name</td><td><input name="ctl00$Main$txtContact"></td></tr>
<tr><td>Company</td><td><input name="ctl00$Main$txtFirm"></td></tr>
<tr><td>E-mail</td><td><input name="ctl00$Main$txtMail"></td></tr>
<tr><td>Phone</td><td><input name="ctl00$Main$txtPhone"></td></tr>
<tr><td>Serial number of the pump</td><td><input name="ctl00$Main$txtSerial"></td></tr>
<tr><td>Order number</td><td><input name="ctl00$Main$txtOrder"></td></tr>
<tr><td>Your question</td><td><textarea name="ctl00$Main$txtBody" rows="6"></textarea></td></tr>
</table>
<p><input type="submit" name="ctl00$Main$btnSend" value="Send enquiry"></p></div>
<div id="foot">${links('Service for')}<h3>Newsletter</h3><p>Four times a year: news about pumps.</p><input name="ctl00$Foot$txtNews" placeholder="E-mail address"><input type="submit" name="ctl00$Foot$btnNews" value="Subscribe"></div>
</form>`,
  });
}
