import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = { company: 'Quickstep Parcel', theme: 'plain', navigation: ['Send', 'Track', 'Help'] };
const fields = { who: 'name', mail: 'email', text: 'message' } as const;

/** A page that never stands still, next to its fields and elsewhere, and asks one question more after a while. */
export const busyPage: Omit<LabelledPage, 'forms'> & { before: LabelledPage['forms']; after: LabelledPage['forms'] } = {
  path: '/busy/',
  company: frame.company,
  about: 'A page that changes all the time, and asks one question more after a while.',
  documents: { '': () => page() },
  before: [{ kind: 'support', controls: fields }],
  after: [{ kind: 'support', controls: { ...fields, order: 'order-number' } }],
  ticketNumber: () => digits(6),
  answer: answerWith(frame, 'Thank you', (number) => `Your request number is ${number}.`),
};

function page(): string {
  return layout({
    ...frame,
    title: 'Contact support',
    scripts: ['busy-page'],
    main: html`<section class="card"><h1>Contact support</h1>
<form method="post" action="/busy/">
<p><label for="who">Name</label><input id="who" name="who"></p>
<p><label for="mail">E-mail</label><input id="mail" name="mail" type="email"></p>
<p><label for="text">How can we help?</label><textarea id="text" name="text"></textarea> <span id="count"></span></p>
<p id="more"></p>
<p id="bar">&nbsp;</p>
<button>Send request</button>
</form></section>`,
  });
}
