import { describe, expect, it } from 'vitest';
import { SURE_SCORE, type TextSegment, type TicketPlace } from '@/utils/tickets/candidate';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets, MAX_CANDIDATES } from '@/utils/tickets/extract-tickets';
import { CONFIRMATIONS } from './confirmations';
import { LOOK_ALIKES } from './look-alikes';
import { SUBJECTS } from './subjects';

const on = (text: string, place: TicketPlace = 'page'): TextSegment[] => [{ text, place }];
const recorded = (segments: TextSegment[], options = {}) =>
  decideTicket(extractTickets(segments, options)).recorded?.value ?? null;

describe('what is recorded', () => {
  it.each(CONFIRMATIONS)('%s: %s', (_, text, number) => {
    expect(recorded(on(text))).toBe(number);
  });

  it.each(SUBJECTS)('%s, a subject: %s', (_, text, number) => {
    expect(recorded(on(text, 'title'))).toBe(number);
  });

  it.each(LOOK_ALIKES)('%s, nothing: %s', (_, text) => {
    expect(recorded(on(text))).toBeNull();
  });
});

describe('shapes of ids and the ways they are set', () => {
  it.each([
    ['glued to its word', 'Ваша заявка принята!\nНомер заявки4821', '4821'],
    ['glued, without blanks in the script', '提交成功！您的工单号TK-000003。', 'TK-000003'],
    ['number first, with a dash', 'HD-77120 - Maintenance request submitted.', 'HD-77120'],
    ['number first, Basque', '4821 zenbakidun eskaera erregistratu da', '4821'],
    ['number first, Korean', '4821번 문의가 접수되었습니다', '4821'],
    ['two ids', 'Your request was submitted.\nReference: 2031-00417\nCheck code: 9XKQ-27TB', '2031-00417'],
    ['a human id beside one of a machine', 'Your complaint was filed: ID 0a1b2c3d4e5f60718, reference KL31-0077', 'KL31-0077'],
    ['one digit, labelled', 'Your complaint was submitted successfully. Complaint number: 7', '7'],
    ['one digit, with a sign', 'Обращение №7 создано', '7'],
    [
      'sixteen digits that begin with a date',
      'Ihre Anfrage wurde gesendet. Vorgangsnummer: 2031112210000417',
      '2031112210000417',
    ],
    [
      'a UUID',
      'Your case has been created. Case ID: c91f4a20-7b53-4e0e-9a6d-2f60d7b4c1aa',
      'c91f4a20-7b53-4e0e-9a6d-2f60d7b4c1aa',
    ],
    ['a Mongo id', 'Ticket created with ID 64f1a2b3c4d5e6f708192a3b', '64f1a2b3c4d5e6f708192a3b'],
    ['Latin letters inside Cyrillic words', 'Вaша зaявка принята. Нoмер зaявки: 5521', '5521'],
    ['a misspelt verb', 'Обращение зарегестрированно под №77-А', '77-А'],
    ['in backticks', 'Your request ID is `7F3A9C`.', '7F3A9C'],
    ['in stars and a sign', 'Ticket number: *#39* has been created', '39'],
    ['in brackets', 'Your ticket (#31004) has been created.', '31004'],
    ['thanks and a sign', 'Vielen Dank für Ihre Anfrage (#31004)!', '31004'],
    ['Persian digits', 'شماره تیکت شما: ۱۲۳۴۵ است. تیکت ثبت شد.', '12345'],
    ['full-width digits', 'Your request number is １２３４５', '12345'],
    ['no-break and zero-width spaces', 'Your\u00a0request\u00a0number is A-\u200b12345', 'A-12345'],
    ['direction marks', 'رقم الشكوى: \u200e48213\u200f تم إرسال شكواك', '48213'],
    ['a date and more', 'Your request has been received. Your tracking number is 22/11/2031/000417.', '22/11/2031/000417'],
    ['dots between groups', 'Sua manifestação foi registrada. Protocolo: 2031.0417.88213', '2031.0417.88213'],
    ['number and year', 'Protocolo gerado com sucesso: *47/2031*', '47/2031'],
    ['an ending behind an apostrophe', "Talebiniz #4821'e kaydedildi. Talep no: 4821", '4821'],
    ['a phone number beside it', 'Case 00001026 submitted successfully. Our phone is (555) 123-4567.', '00001026'],
    ['an order number beside it', 'Your order number is 88213. Your return request has been created: RMA-5521', 'RMA-5521'],
    ['a card beside it', 'We froze the card that ends in 4821. Your case number: FR-20418.', 'FR-20418'],
    ['eight random capitals', 'Support case opened: #QWRTPKLM', 'QWRTPKLM'],
  ])('%s', (_, text, number) => {
    expect(recorded(on(text))).toBe(number);
  });
});

describe('a label of two meanings', () => {
  it.each([
    ['Your ticket number is 48213.', '48213'],
    ['Your ticket number is 57.', null],
    ['Ticket number: 48213', null],
    ['Thank you for reserving your seat. Your ticket number is 48213.', null],
    ['You are registered. Your ticket number is 48213.', null],
  ])('%s', (text, number) => {
    expect(recorded(on(text))).toBe(number);
  });
});

describe('places', () => {
  it('takes label and number from neighbouring segments', () => {
    const segments = [...on('Request sent'), ...on('Your request number'), ...on('HC-2031-0412')];
    expect(recorded(segments)).toBe('HC-2031-0412');
  });

  it('takes a subject line with the number first and the state last', () => {
    expect(recorded(on('[helpdesk-42] Printer on fire (Opened)', 'title'))).toBe('helpdesk-42');
    expect(recorded(on('[helpdesk-42] Printer on fire (Closed)', 'title'))).toBeNull();
  });

  it('takes the heading of a page that says elsewhere that the request was filed', () => {
    const heading = on('Ticket #482913', 'heading');
    expect(recorded(heading)).toBeNull();
    expect(recorded([...on('Your request was submitted.', 'status'), ...heading])).toBe('482913');
  });

  it.each([
    'Create a ticket',
    'Submit a request',
    'Open a new case',
    'Создание обращения',
    'Отправить заявку',
    'Créer une demande',
    'Envoyer une demande',
    'Utwórz zgłoszenie',
    'Створити заявку',
    'Vytvořit požadavek',
    'Talep oluştur',
    'Gửi yêu cầu',
    '创建工单',
    'チケットを作成',
    '문의 등록',
    'إنشاء تذكرة جديدة',
    'Sukurti užklausą',
    'Izveidot pieteikumu',
  ])('does not take the button “%s” for a statement', (button) => {
    expect(recorded([...on(button), ...on('Ticket #482913', 'heading')])).toBeNull();
  });

  it('is surer in an announcement than in a list', () => {
    const text = 'Ticket number: INC000482';
    expect(recorded(on(text, 'status'))).toBe('INC000482');
    expect(recorded(on(text, 'list'))).toBeNull();
    expect(extractTickets(on(text, 'list'))[0]?.value).toBe('INC000482');
  });

  it('asks where only a list row shows the number', () => {
    const { recorded: sure, ask } = decideTicket(extractTickets(on('Request #5521 — Broken lamp', 'list')));
    expect(sure).toBeNull();
    expect(ask.map(({ value }) => value)).toEqual(['5521']);
  });
});

describe('known numbers and the address', () => {
  it('never takes a number that was visible before', () => {
    const text = 'Your request number is 4821';
    expect(recorded(on(text))).toBe('4821');
    expect(extractTickets(on(text), { known: new Set(['4821']) })).toEqual([]);
  });

  it('takes the number from the address of a known product', () => {
    expect(recorded([], { url: 'https://help.example/hc/en-us/requests/10482' })).toBe('10482');
  });

  it('does not take a known number from the address either', () => {
    expect(recorded([], { url: 'https://help.example/hc/en-us/requests/10482', known: new Set(['10482']) })).toBeNull();
  });

  it('asks where the page and the address are equally sure of different numbers', () => {
    const candidates = extractTickets(on('Request 77 was created: 77'), { url: 'https://help.example/hc/en/requests/10482' });
    expect(candidates.map(({ value }) => value).sort()).toEqual(['10482', '77']);
  });
});

describe('mixed pages', () => {
  const around = (text: string): TextSegment[] => [
    ...on('Home'),
    ...on('Contact us by e-mail or chat'),
    ...on(text),
    ...on('© 2031 Example'),
    ...on('All rights reserved'),
  ];

  it('in English give the number of what is said in any language', () => {
    const read = CONFIRMATIONS.map(([, text, number]) => ({ text, number, found: recorded(around(text)) }));
    expect(read.filter(({ number, found }) => found !== number)).toEqual([]);
  });
});

describe('candidates', () => {
  it('come best first, each value once, with the sentence as evidence', () => {
    const text = 'Request 5521 was created. Room 12. See request 5521 and article A-77120.';
    const candidates = extractTickets(on(text));
    expect(candidates[0]).toMatchObject({ value: '5521', sentence: 'Request 5521 was created.', place: 'page' });
    expect(candidates[0]?.score).toBeGreaterThanOrEqual(SURE_SCORE);
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
    expect(new Set(candidates.map(({ value }) => value)).size).toBe(candidates.length);
  });

  it('quote the label that stands on the line above', () => {
    expect(extractTickets(on('Your case number\nAN-4471'))[0]?.sentence).toBe('Your case number AN-4471');
  });

  it('are at most twenty', () => {
    const rows = Array.from({ length: 50 }, (_, at) => ({ text: `Request #${5000 + at}`, place: 'list' as const }));
    expect(extractTickets(rows)).toHaveLength(MAX_CANDIDATES);
  });
});

describe('what somebody answers in a chat', () => {
  it.each([
    ['Request number VB-55021, we answer within 24 hours.', 'VB-55021'],
    ['Ticket number VA-44120.', 'VA-44120'],
    ['Номер обращения ЗК-44120, оператор подключится позже.', 'ЗК-44120'],
  ])('is the number: %s', (text, number) => {
    expect(recorded(on(text, 'chat'))).toBe(number);
    expect(recorded(on(text, 'page'))).toBeNull();
  });

  it.each([
    'Is it about request number VB-55021 or another one?',
    'Please tell me the ticket number, for example VA-44120.',
    'Order number SH-100245 has been shipped.',
    'Ticket number VA-44120, seat 14C.',
  ])('is none: %s', (text) => {
    expect(recorded(on(text, 'chat'))).toBeNull();
  });
});
