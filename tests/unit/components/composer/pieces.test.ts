import { expect, it } from 'vitest';
import { letterOf } from '@/components/composer/letter-of';
import { knownValues } from '@/components/composer/template-dialog';
import { templateKey } from '@/components/composer/template-picker';
import { variableLabel } from '@/components/composer/variable-label';
import { dateLocale } from '@/components/composer/when-picker';
import { messageLimit } from '@/components/panel/support-forms';
import { fillTemplate } from '@/utils/composer/templates/fill-template';
import { createTranslator } from '@/utils/i18n/translator';
import { TEMPLATE_KINDS } from '@/utils/model/message/template-kind';
import { EMPTY_DETAILS, EMPTY_MESSAGE } from '@/utils/requests/request';
import { fakeControl } from '../../fakes';

it.each([
  ['en', ['ru-RU', 'en-GB', 'en-US'], 'en-GB'],
  ['ru', ['en-US'], 'ru'],
  ['en', ['eng-x'], 'en'],
] as const)('writes dates in %s for one who reads %j as %s', (language, preferred, locale) => {
  expect(dateLocale(language, preferred)).toBe(locale);
});

it('makes a letter of what was prepared, and knows the values of blanks', () => {
  const identifier = { id: 'i', site: 's', profileId: 'p', type: 'order-number' as const, value: '100', updatedAt: 0 };
  const draft = { message: EMPTY_MESSAGE, details: { ...EMPTY_DETAILS, whenAt: '2026-11-22' } };
  const followUp = { number: '4711', at: null, promised: '' };
  const letter = letterOf({ draft, profile: undefined, identifiers: [identifier], language: 'en', followUp });
  expect(letter).toMatchObject({ references: { 'order-number': '100' }, signature: '', followUp });
  const page = { site: 's', pageUrl: 'https://shop.example/pay?session=secret#top', pageTitle: '' };
  expect(knownValues(page, letter)).toEqual({
    'order-number': '100',
    'ticket-number': '4711',
    date: '22 November 2026',
    url: 'https://shop.example/pay',
    name: '',
  });
  expect(knownValues({ ...page, pageUrl: 'about:blank' }, letter).url).toBe('');
});

it('names every template and every blank, and the person’s own blanks by their own words', () => {
  const { t } = createTranslator('en');
  expect(new Set(TEMPLATE_KINDS.map(templateKey)).size).toBe(TEMPLATE_KINDS.length);
  expect(variableLabel('order-number', t)).toBe('Order number');
  expect(variableLabel('number of the flat', t)).toBe('number of the flat');
});

it('knows what the message field of a form takes', () => {
  const message = fakeControl({ type: 'message', maxLength: 500 });
  expect(messageLimit({ controls: [fakeControl({ maxLength: 20 }), message] })).toBe(500);
  expect(messageLimit({ controls: [{ ...message, visible: false }] })).toBeNull();
  expect(messageLimit({ controls: [] })).toBeNull();
});

it('fills only the parts a template has something for', () => {
  const template = { message: { ...EMPTY_MESSAGE, problem: 'Order {order-number}.', tried: '{x}' }, outcomes: [] };
  expect(fillTemplate(template, { 'order-number': '1' })).toEqual({ message: { problem: 'Order 1.' } });
  expect(fillTemplate({ ...template, outcomes: ['refund'] }, {})).toEqual({ message: {}, details: { outcomes: ['refund'] } });
});
