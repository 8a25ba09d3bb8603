import { html } from '@/tests/sites/html';
import { answerWith, type LabelledPage } from '@/tests/sites/labelled-page';
import { layout } from '@/tests/sites/layout';
import { digits } from '@/tests/sites/ticket-numbers';

const frame = { company: 'Kestrel Storage', theme: 'react' };
const search = [{ kind: 'search' as const, controls: { query: 'search' as const } }];

/** One document with three views: what was found in one is gone in the next. */
export const routesPage: LabelledPage = {
  path: '/routes/',
  company: frame.company,
  about: 'Client-side navigation between a search, a sign-in and a support form.',
  documents: { '': page, 'search/': page, 'login/': page, 'support/': page },
  forms: search,
  turns: [
    {
      at: 'a[data-route="login"]',
      forms: [{ kind: 'login', controls: { email: 'username', password: 'password' } }],
    },
    {
      at: 'a[data-route="support"]',
      forms: [
        {
          kind: 'support',
          controls: {
            fullname: 'name',
            email: 'email',
            unit: 'contract-number',
            subject: 'subject',
            happened: 'message',
            upload: 'attachment',
          },
        },
      ],
    },
    { at: 'a[data-route="search"]', forms: search },
  ],
  ticketNumber: () => `KS-${digits(6)}`,
  answer: answerWith(frame, 'Ticket created', (number) => `Your ticket number is ${number}.`),
};

function page(): string {
  return layout({
    ...frame,
    title: 'Self storage',
    scripts: ['routes-page'],
    main: html`<p><a href="/routes/search/" data-route="search">Find a store</a> · <a href="/routes/login/" data-route="login">Log in</a> · <a href="/routes/support/" data-route="support">Support</a></p>
<section class="card" id="view"></section>
<template data-route="search"><h1>Find a store</h1><form role="search"><input name="query" type="search" placeholder="Town or postcode"><button>Search</button></form></template>
<template data-route="login"><h1>Log in to your account</h1><form method="post" action="/routes/"><p><label for="l1">Email</label><input id="l1" name="email" type="email" autocomplete="username"></p>
<p><label for="l2">Password</label><input id="l2" name="password" type="password"></p><p><button type="submit">Log in</button></p></form></template>
<template data-route="support"><h1>Contact support</h1><form method="post" action="/routes/" enctype="multipart/form-data">
<p><label for="u1">Full name</label><input id="u1" name="fullname"></p>
<p><label for="u2">Email address</label><input id="u2" name="email" type="email"></p>
<p><label for="u3">Rental agreement number</label><input id="u3" name="unit"></p>
<p><label for="u4">Subject</label><input id="u4" name="subject"></p>
<p><label for="u5">What happened?</label><textarea id="u5" name="happened" rows="6"></textarea></p>
<p><label for="u6">Attach a photo</label><input id="u6" name="upload" type="file"></p>
<p><button type="submit">Open a ticket</button></p></form></template>`,
  });
}
