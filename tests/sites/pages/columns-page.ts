import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = { company: 'Brackwater Boats', theme: 'travel', navigation: ['Boats', 'Moorings', 'Contact'] };
/** Names of the fields say nothing, and the order of the document says the wrong thing. */
const ROW = 'height:44px;margin:0';

/** Two forms whose fields are named by place alone: a column of names beside one of fields, and names put in their places by style. */
export const columnsPage: LabelledPage = {
  path: '/columns/',
  company: frame.company,
  about: 'Names of fields stand beside them on the screen and nowhere near them in the document.',
  documents: { '': () => page() },
  forms: [
    { kind: 'support', controls: { q1: 'name', q2: 'email', q3: 'tel', q4: 'message' } },
    { kind: 'newsletter', controls: { w1: 'name', w2: 'email' } },
  ],
  ticketNumber: () => digits(6),
  answer: answerWith(frame, 'Thank you', (number) => `Your request number is ${number}.`),
};

function page(): string {
  return layout({
    ...frame,
    title: 'Contact support',
    main: html`<section class="card"><h2>Contact support</h2>
<form method="post" action="/columns/" style="display:flex;gap:12px">
<div style="width:160px">${['Your name', 'E-mail', 'Telephone', 'How can we help?'].map((name) => html`<p style="${ROW}">${name}</p>`)}</div>
<div>${['q1', 'q2', 'q3'].map((name) => html`<p style="${ROW}"><input name="${name}"></p>`)}
<textarea name="q4" rows="4"></textarea><button>Send request</button></div>
</form></section>
<section class="card"><h2>Subscribe to our newsletter</h2>
<form method="post" action="/columns/" style="position:relative;height:180px">
<input name="w1" style="position:absolute;left:0;top:30px;width:240px">
<input name="w2" style="position:absolute;left:300px;top:30px;width:240px">
<span style="position:absolute;left:300px;top:0">E-mail</span>
<span style="position:absolute;left:0;top:0">Full name</span>
<button style="position:absolute;left:0;top:100px">Subscribe</button>
</form></section>`,
  });
}
