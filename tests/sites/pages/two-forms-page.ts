import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = {
  company: 'Pinehurst Hotels',
  theme: 'travel',
  navigation: ['Rooms', 'Spa', 'Members', 'Contact'],
};

/** A question for guests on the left, the members' sign-in on the right: the one must not be taken for the other. */
export const twoFormsPage: LabelledPage = {
  path: '/two-forms/',
  company: frame.company,
  about: 'A contact form beside a sign-in form.',
  documents: { '': () => page() },
  forms: [
    {
      kind: 'support',
      controls: {
        guest: 'name',
        guest_mail: 'email',
        stay: 'order-number',
        arrival: 'incident-date',
        question: 'message',
        copy: 'other',
      },
    },
    { kind: 'login', controls: { member: 'username', secret: 'password', remember: 'other' } },
  ],
  ticketNumber: () => digits(6),
  answer: answerWith(frame, 'Thank you', (number) => `Your request number is ${number}.`),
};

function page(): string {
  return layout({
    ...frame,
    title: 'Contact',
    footer: html`<p>Pinehurst Hotels · guests@pinehurst.example</p>`,
    main: html`<div class="pair">
<section class="card"><h2>Ask guest relations</h2>
<form method="post" action="/two-forms/">
<p><label for="g1">Guest name</label><input id="g1" name="guest"></p>
<p><label for="g2">E-mail</label><input id="g2" name="guest_mail" type="email"></p>
<p><label for="g3">Booking number</label><input id="g3" name="stay"></p>
<p><label for="g4">Date of your stay</label><input id="g4" name="arrival" type="date"></p>
<p><label for="g5">Your question or complaint</label><textarea id="g5" name="question" rows="5"></textarea></p>
<p class="tick"><input id="g6" name="copy" type="checkbox" value="1"><label for="g6">Send me a copy of this message</label></p>
<p><button type="submit">Send</button></p>
</form></section>
<section class="card"><h2>Members</h2>
<form method="post" action="/two-forms/">
<p><label for="m1">User name</label><input id="m1" name="member"></p>
<p><label for="m2">Password</label><input id="m2" name="secret" type="password"></p>
<p class="tick"><input id="m3" name="remember" type="checkbox" value="1"><label for="m3">Remember me</label></p>
<p><button type="submit">Log in</button></p>
</form></section></div>`,
  });
}
