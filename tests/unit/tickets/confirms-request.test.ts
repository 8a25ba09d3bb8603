import { expect, it } from 'vitest';
import { confirmsRequest } from '@/utils/tickets/confirms-request';

it.each([
  ['Your request has been received.', true],
  ['Ваше обращение зарегистрировано', true],
  ['Ihre Anfrage wurde gesendet.', true],
  ['Please enter your name.', false],
  ['Could not send. Try again later.', false],
  ['', false],
])('%s', (text, confirmed) => expect(confirmsRequest([{ text, place: 'status' }])).toBe(confirmed));
