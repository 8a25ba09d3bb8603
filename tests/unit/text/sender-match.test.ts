import { describe, expect, it } from 'vitest';
import { companyName, matchSender } from '@/utils/text/sender-match';
import { mayBeMailbox } from '@/utils/tickets/mailbox-address';

const larkfield = { site: 'larkfield.example', name: 'Larkfield Services' };
const bank = { site: 'b.example', name: '' };

describe('matchSender', () => {
  it.each([
    ['support@larkfield.example', ''],
    ['no-reply@mail.larkfield.example', 'Somebody'],
    ['ticket+5@desk.example', 'Larkfield Services <ticket+5@desk.example>'],
    ['x@desk.example', 'LARKFIELD support'],
  ])('%s “%s” is the company', (address, name) => expect(matchSender(address, name, [bank, larkfield])).toBe(larkfield));

  it.each([
    ['support@notlarkfield.example', 'Notlarkfield'],
    ['support@larkfield.example.evil.example', 'Evil'],
    ['mother@mail.example', 'Mother'],
    ['b@c.example', 'b'],
  ])('%s “%s” is somebody else', (address, name) => expect(matchSender(address, name, [bank, larkfield])).toBeNull());

  it('is nobody where nobody is awaited', () => expect(matchSender('support@larkfield.example', '', [])).toBeNull());
});

it.each([
  ['Contact us – Larkfield Services', 'Larkfield Services'],
  ['Help | Support | Bank', 'Bank'],
  ['Contact us', ''],
  ['', ''],
])('the company in the title “%s” is “%s”', (title, name) => expect(companyName(title)).toBe(name));

describe('mayBeMailbox', () => {
  it.each([
    ['https://mail.example.org/u/0/', ''],
    ['https://example.org/webmail/?_task=mail', ''],
    ['https://example.org/', 'Входящие (3)'],
    ['https://example.org/app', 'Inbox – ann@example.org'],
  ])('%s “%s”', (url, title) => expect(mayBeMailbox(url, title)).toBe(true));
  it.each([
    ['https://shop.example/help', 'Help'],
    ['about:blank', 'Inbox'],
    ['no address', 'Inbox'],
    ['file:///mail', ''],
  ])('not %s “%s”', (url, title) => expect(mayBeMailbox(url, title)).toBe(false));
});
