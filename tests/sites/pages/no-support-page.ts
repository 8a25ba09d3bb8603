import { html } from '@/tests/sites/html';
import { layout } from '@/tests/sites/layout';
import type { PracticePage } from '@/tests/sites/practice-page';
import { digits } from '@/tests/sites/ticket-numbers';

const company = 'Oakbridge Books';

/** A page with forms, none of which reaches support: there must be nothing to offer here. */
export const noSupportPage: PracticePage = {
  path: '/no-support/',
  company,
  about: 'A login, a search and a newsletter, and no support form.',
  documents: {
    '': () =>
      layout({
        company,
        theme: 'books',
        title: 'Sign in',
        navigation: ['New', 'Fiction', 'Children', 'Help'],
        footer: html`<section>
<h2>News from the shelves</h2>
<form method="post" action="/no-support/"><p><label for="news">Your e-mail</label><input id="news" name="newsletter_email" type="email" required></p>
<p><button type="submit">Subscribe</button></p></form>
</section>`,
        main: html`<form class="search" role="search" action="/no-support/"><p><label for="q">Search books</label><input id="q" name="q" type="search"></p><p><button type="submit">Search</button></p></form>
<section class="card">
<h1>Sign in</h1>
<form method="post" action="/no-support/">
<p><label for="user">E-mail or user name</label><input id="user" name="login" autocomplete="username" required></p>
<p><label for="pass">Password</label><input id="pass" name="password" type="password" autocomplete="current-password" required></p>
<p class="tick"><input id="keep" name="keep" type="checkbox"><label for="keep">Keep me signed in</label></p>
<p><button type="submit">Sign in</button> <a href="#">Forgot your password?</a></p>
</form>
</section>`,
      }),
  },
  ticketNumber: () => digits(5),
  answer: () => ({
    type: 'text/html',
    body: layout({
      company,
      theme: 'books',
      title: 'Thank you',
      main: html`<section class="card"><h1>Thank you</h1></section>`,
    }),
  }),
};
