import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = { company: 'Redmoor Insurance', theme: 'frame' };

/** A form two frames deep on the company's own site, and another company's survey frame beside it. */
export const nestedFramesPage: LabelledPage = {
  path: '/nested-frames/',
  company: frame.company,
  about: 'A form in a frame within a frame of the same site, and a search in a frame of another.',
  documents: {
    '': ({ foreignOrigin }) => outer(foreignOrigin),
    'portal/': () => portal(),
    'portal/form/': () => form(),
    'branches/': () => branches(),
  },
  forms: [
    {
      kind: 'support',
      frame: '/portal/form/',
      controls: {
        policyHolder: 'name',
        policyNo: 'contract-number',
        claimNo: 'ticket-number',
        lossDate: 'incident-date',
        mail: 'email',
        phone: 'tel',
        narrative: 'message',
      },
    },
    { kind: 'search', frame: '/branches/', controls: { place: 'search' } },
  ],
  ticketNumber: () => `RI-${digits(8)}`,
  answer: answerWith(frame, 'Sent', (number) => `Your message has been received. Reference: ${number}.`),
};

function outer(foreignOrigin: string): string {
  return layout({
    ...frame,
    theme: 'iframe',
    title: 'Customer service',
    main: html`<section class="card"><h1>Customer service</h1>
<iframe src="/nested-frames/portal/" title="Service portal" height="760"></iframe>
<iframe src="${foreignOrigin}/nested-frames/branches/" title="Find a branch" height="220"></iframe></section>`,
  });
}

function portal(): string {
  return layout({
    ...frame,
    title: 'Service portal',
    main: html`<h2>Service portal</h2><iframe src="/nested-frames/portal/form/" title="Message" height="640"></iframe>`,
  });
}

function form(): string {
  return layout({
    ...frame,
    title: 'Message',
    main: html`<form method="post" action="/nested-frames/portal/form/"><h2>Message to customer service</h2>
<p><label for="p1">Policyholder's name</label><input id="p1" name="policyHolder"></p>
<p><label for="p2">Policy number</label><input id="p2" name="policyNo"></p>
<p><label for="p3">Claim number, if you have one</label><input id="p3" name="claimNo"></p>
<p><label for="p4">Date of loss</label><input id="p4" name="lossDate" type="date"></p>
<p><label for="p5">E-mail</label><input id="p5" name="mail" type="email"></p>
<p><label for="p6">Phone</label><input id="p6" name="phone" type="tel"></p>
<p><label for="p7">Message</label><textarea id="p7" name="narrative" rows="4"></textarea></p>
<p><button type="submit">Send message</button></p></form>`,
  });
}

function branches(): string {
  return layout({
    company: 'Branchfinder',
    theme: 'frame',
    title: 'Find a branch',
    main: html`<form role="search"><label for="b">Search by town</label><input id="b" name="place" type="search"><button>Search</button></form>`,
  });
}
