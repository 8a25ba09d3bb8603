import { expect, it } from 'vitest';
import { findEmails } from '@/utils/channels/email/find-emails';
import { TRICKY_EMAIL_LINES } from './tricky-email-lines';

it.each([
  ['Write to support@northwind.example.', ['support@northwind.example']],
  ['Help@Northwind.Example, sales@northwind.example', ['Help@northwind.example', 'sales@northwind.example']],
  ['support [at] northwind [dot] example', ['support@northwind.example']],
  ['support(at)northwind.example', ['support@northwind.example']],
  ['support (at) help.northwind (dot) example', ['support@help.northwind.example']],
  ['support at northwind dot example', ['support@northwind.example']],
  ['help «собака» onego.example', ['help@onego.example']],
  ['help собака onego точка example', ['help@onego.example']],
  ['help(собака)onego.example', ['help@onego.example']],
  ['hilfe [ät] nichts', []],
  ['hilfe(at)stadtwerke-nord(punkt)example', ['hilfe@stadtwerke-nord.example']],
  ['aide [arobase] rivage [point] example', ['aide@rivage.example']],
  ['помощь@онего.рф', ['помощь@онего.рф']],
  ['first.last+tickets@sub.northwind.example', ['first.last+tickets@sub.northwind.example']],
  ['Meet us at northwind.example', []],
  ['logo@2x.png', []],
  ['icon@3x.webp and sprite@site.css', []],
  ['e.g. anna@northwind.example', []],
  ['Например: anna@onego.example', []],
  ['your@email.example', []],
  ['name@company.example', []],
  ['noreply@northwind.example', []],
  ['@northwind on social networks', []],
  ['git clone git@', []],
  ['npm i react@18.2.0', []],
  ['mailto is not here: a@b', []],
  ['E-mail: info@onego.example; факс 8 (812) 1112233', ['info@onego.example']],
])('%s', (text, addresses) => {
  expect(findEmails(text).map(({ value }) => value)).toEqual(addresses);
});

it.each(TRICKY_EMAIL_LINES)('%s', (text, addresses) => {
  expect(findEmails(text).map(({ value }) => value)).toEqual(addresses);
});
