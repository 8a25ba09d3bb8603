import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Larch Savings Bank';
const NUMBER = 'LB-48210';
const CORNER = 'position:fixed;right:24px;z-index:50';

/** A chat of the bank's own: its launcher, its window, and an assistant that answers what it is told. */
const CHAT = html`<button id="chat-open" aria-label="Chat with the bank" style="${CORNER};bottom:24px;width:60px;height:60px;border-radius:50%">💬</button>
<section id="chat" hidden aria-label="Chat" style="${CORNER};bottom:96px;width:340px;height:420px;background:#fff;color:#123;border:1px solid #789;display:none;flex-direction:column">
<ul id="chat-log" aria-live="polite" style="flex:1;overflow:auto;margin:0;padding:12px;list-style:none"><li style="max-width:75%;padding:6px;background:#eef">Good day! I am the assistant of the bank.</li></ul>
<form id="chat-line" style="display:flex"><textarea aria-label="Your message" maxlength="240" style="flex:1" rows="2"></textarea><button type="submit">Send</button></form></section>
<script>
  const chat = document.getElementById('chat');
  const log = document.getElementById('chat-log');
  const say = (text, own) => {
    const row = Object.assign(document.createElement('li'), { textContent: text });
    row.style = 'max-width:75%;padding:6px;margin-top:6px;background:' + (own ? '#dfe;margin-left:auto' : '#eef');
    log.append(row);
  };
  document.getElementById('chat-open').onclick = () => {
    chat.hidden = false;
    chat.style.display = 'flex';
  };
  document.getElementById('chat-line').onsubmit = (event) => {
    event.preventDefault();
    const line = event.target.elements[0];
    say(line.value, true);
    line.value = '';
    setTimeout(() => say('Thank you. Your request number is ${NUMBER}.', false), 60);
  };
</script>`;

const page = (title: string, main: ReturnType<typeof html>) =>
  layout({
    company,
    theme: 'bank',
    title,
    main,
    footer: html`<p><a href="/four-ways/">Contacts</a> · <a href="/four-ways/sign-in/">Sign in to your account</a></p>`,
  });

/** A bank that can be reached in the four ways, each of which goes somewhere. */
export const fourWaysPage: PracticePage = {
  path: '/four-ways/',
  company,
  about: 'A phone line, an e-mail address, a chat and a personal account.',
  documents: {
    '': () =>
      page(
        'Contacts',
        html`<section class="card"><h1>Contacts</h1>
<p>Telephone line for customers, day and night: 0345 600 1234</p>
<p>E-mail: help@larchsavings.example</p>
<p><a href="https://t.me/larchsavings?start=site">Telegram</a></p>
<p>Accounts, payments, cards and loans: our people in the branches help, too. Licence of the central bank No. 1481.</p></section>${CHAT}`,
      ),
    'home/': () =>
      page(
        'Savings and loans',
        html`<section class="card"><h1>Savings and loans</h1><p>Interest for patient people.</p></section>`,
      ),
    'sign-in/': () =>
      page(
        'Sign in',
        html`<section class="card"><h1>Sign in</h1><form method="get" action="/four-ways/account/">
<p><label for="user">User name</label><input id="user" name="login" autocomplete="username"></p>
<p><label for="pass">Password</label><input id="pass" name="secret" type="password" autocomplete="current-password"></p>
<p><button type="submit">Sign in</button></p></form></section>`,
      ),
    'account/': () =>
      page(
        'Your account',
        html`<section class="card"><h1>Write to us</h1><form method="post" action="/four-ways/">
<p><label for="name">Your name</label><input id="name" name="name" autocomplete="name" required></p>
<p><label for="mail">E-mail</label><input id="mail" name="email" type="email" autocomplete="email" required></p>
<p><label for="text">Describe your problem</label><textarea id="text" name="message" rows="6" required></textarea></p>
<p><button type="submit">Send your request</button></p></form></section>`,
      ),
  },
  ticketNumber: () => digits(6),
  answer: ({ ticketNumber }) => ({
    type: 'text/html',
    body: page(
      'Thank you',
      html`<section class="card"><h1>Thank you</h1><p>Your request was received. Your request number is ${ticketNumber}.</p></section>`,
    ),
  }),
};
