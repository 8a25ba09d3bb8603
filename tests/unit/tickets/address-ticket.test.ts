import { describe, expect, it } from 'vitest';
import { addressTicket } from '@/utils/tickets/address-ticket';
import { SURE_SCORE } from '@/utils/tickets/candidate';

describe('addressTicket', () => {
  it.each([
    ['https://help.example/hc/en-us/requests/10482', '10482'],
    ['https://help.example/hc/ru/requests/10483?page=1', '10483'],
    ['https://it.example/helpdesk/view/?ticket=printers-77&email=a%40b.example&key=7f21', 'printers-77'],
    ['https://desk.example/ticket.php?track=A7Q-2PX-9R4Z&e=a', 'A7Q-2PX-9R4Z'],
    ['https://bill.example/viewticket.php?tid=KTX-428619&c=4Jd8s', 'KTX-428619'],
    ['https://rt.example/SelfService/Display.html?id=1207', '1207'],
    ['https://desk.example/otobo/customer.pl?Action=CustomerTicketZoom;TicketNumber=2031112210000417', '2031112210000417'],
    ['https://desk.example/servicedesk/customer/portal/3/SUP-1042', 'SUP-1042'],
    ['https://bugs.example/show_bug.cgi?id=118204', '118204'],
    ['https://desk.example/helpdesk/my-tickets/318', '318'],
  ])('%s is sure of %s', (url, number) => {
    const ticket = addressTicket(url);
    expect(ticket?.value).toBe(number);
    expect(ticket?.score).toBeGreaterThanOrEqual(SURE_SCORE);
  });

  it.each([
    ['https://track.example/issues/4711', '4711'],
    ['https://mantis.example/view.php?id=4711', '4711'],
    ['https://www.example/report/1871528', '1871528'],
  ])('%s only proposes %s', (url, number) => {
    const ticket = addressTicket(url);
    expect(ticket?.value).toBe(number);
    expect(ticket?.score).toBeLessThan(SURE_SCORE);
  });

  it.each([
    'https://desk.example/tickets.php?id=77',
    'https://it.example/desk/customer.pl?TicketID=77',
    'https://desk.example/#ticket/zoom/77',
    'https://desk.example/conversation/77',
    'https://it.example/portal?table=incident&sys_id=00112233445566778899aabbccddeeff',
    'https://acme.example/case/5008000123',
    'https://help.example/hc/de/articles/4821-Lost-parcels',
    'javascript:/hc/en/requests/1',
    'not an address',
  ])('%s carries no number', (url) => {
    expect(addressTicket(url)).toBeNull();
  });

  it('keeps no query in the evidence', () => {
    const ticket = addressTicket('https://it.example/helpdesk/view/?ticket=printers-77&email=a%40b.example&key=7f21');
    expect(ticket?.sentence).toBe('https://it.example/helpdesk/view/');
  });
});

it('keeps as its evidence the address without the query, and no more of it than a sentence may be long', () => {
  const long = `https://desk.example/${'a'.repeat(400)}/otobo/customer.pl`;
  expect(addressTicket('https://help.example/hc/en-us/requests/10482?key=1')?.sentence).toBe(
    'https://help.example/hc/en-us/requests/10482',
  );
  expect(addressTicket(`${long}?Action=CustomerTicketZoom;TicketNumber=2031112210000417`)?.sentence).toBe(long.slice(0, 300));
});
