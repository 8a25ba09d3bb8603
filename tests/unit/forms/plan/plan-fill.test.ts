import { describe, expect, it } from 'vitest';
import { planFill } from '@/utils/forms/plan/plan-fill';
import type { FillSources } from '@/utils/model/forms/fill-plan';
import type { ControlFinding } from '@/utils/model/forms/findings';
import type { Override } from '@/utils/model/forms/override';
import { fakeControl, fakeForm } from '../../fakes';

const sources: FillSources = {
  values: {
    'given-name': 'Иван',
    'additional-name': 'Петрович',
    'family-name': 'Сидоров',
    email: 'ivan@example.org',
    tel: '+7 912 345-67-89',
    country: 'RU',
    organization: '',
  },
  identifiers: { 'account-number': '100200' },
  subject: 'Double charge',
  message: 'First sentence of the message. Second one. Third.',
};
const form = (...controls: Partial<ControlFinding>[]) =>
  fakeForm({ controls: controls.map((change, index) => fakeControl({ id: `c${index}`, ...change })) });
const plan = (...controls: Partial<ControlFinding>[]) => planFill(form(...controls), sources).entries;
const planWith = (change: Partial<FillSources>, ...controls: Partial<ControlFinding>[]) =>
  planFill(form(...controls), { ...sources, ...change }).entries;

describe('planFill', () => {
  it.each([
    ['email', {}, 'ivan@example.org'],
    ['tel', {}, '+7 912 345-67-89'],
    ['name', { label: 'Your name' }, 'Иван Сидоров'],
    ['name', { label: 'ФИО *' }, 'Сидоров Иван Петрович'],
    ['name', { label: 'Фамилия, имя и отчество' }, 'Сидоров Иван Петрович'],
    ['account-number', {}, '100200'],
    ['subject', {}, 'Double charge'],
    ['message', {}, 'First sentence of the message. Second one. Third.'],
  ] as const)('fills %s %j with %s', (type, change, value) => {
    expect(plan({ type, ...change })[0]).toMatchObject({ value, shown: value, skip: null, ticked: true, shortened: false });
  });

  it('takes “Name” beside a family name for the given name', () => {
    const [name, family] = plan({ type: 'name', label: 'Name' }, { type: 'family-name', label: 'Surname' });
    expect([name?.value, family?.value]).toEqual(['Иван', 'Сидоров']);
  });

  it.each([
    ['password', {}, 'never'],
    ['one-time-code', {}, 'never'],
    ['payment-card', {}, 'never'],
    ['national-id', {}, 'never'],
    ['honeypot', {}, 'honeypot'],
    ['email', { visible: false }, 'invisible'],
    ['attachment', { widget: 'file' }, 'file'],
    ['attachment', { widget: 'file', visible: false }, 'file'],
    ['consent', { widget: 'checkbox' }, 'yours'],
    ['captcha', {}, 'yours'],
    ['category', { widget: 'select' }, 'yours'],
    ['organization', {}, 'no-value'],
    ['organization', { widget: 'select' }, 'yours'],
    ['order-number', {}, 'no-value'],
    ['other', {}, 'unknown'],
  ] as const)('leaves %s %j out: %s', (type, change, skip) => {
    expect(plan({ type, ...change })[0]).toMatchObject({ value: '', skip, ticked: false });
  });

  it('does not tick what the person typed into, nor a guess', () => {
    expect(plan({ empty: false })[0]).toMatchObject({ value: 'ivan@example.org', ticked: false });
    expect(plan({ score: 0.4 })[0]).toMatchObject({ value: 'ivan@example.org', ticked: false });
  });

  it('cuts a message at a sentence where the field has a limit, and says so', () => {
    expect(plan({ type: 'message', maxLength: 40 })[0]).toMatchObject({
      value: 'First sentence of the message.',
      shortened: true,
    });
  });

  it('chooses the country by its code or its name, and leaves an unknown one to the person', () => {
    const select = { type: 'country', widget: 'select' } as const;
    const byName = [
      { value: '', label: 'Choose…' },
      { value: '643', label: 'Russia' },
    ];
    const byCode = [{ value: 'ru', label: 'Rusland' }];
    expect(plan({ ...select, options: byName })[0]).toMatchObject({ value: '643', shown: 'Russia' });
    expect(plan({ ...select, options: byCode })[0]).toMatchObject({ value: 'ru', shown: 'Rusland' });
    expect(plan({ ...select, options: [{ value: 'de', label: 'Germany' }] })[0]).toMatchObject({ skip: 'yours' });
  });

  it('writes an address and its confirmation alike', () => {
    const [email, again] = plan({ label: 'E-mail' }, { label: 'Repeat your e-mail' });
    expect([email?.value, again?.value]).toEqual(['ivan@example.org', 'ivan@example.org']);
  });

  it('gives a field for phone or e-mail the one that it takes', () => {
    const both = { type: 'tel', label: 'Телефон или почта' } as const;
    expect(plan(both)[0]?.value).toBe('+7 912 345-67-89');
    expect(plan({ ...both, inputType: 'email' })[0]?.value).toBe('ivan@example.org');
    expect(planWith({ values: { email: 'a@example.org' } }, both)[0]?.value).toBe('a@example.org');
    expect(planWith({ values: { tel: '+44 20 7183 8750' } }, { label: 'E-mail or phone' })[0]?.value).toBe('+44 20 7183 8750');
  });

  it('writes a number beside the list of country codes, whatever the list was taken for', () => {
    const codes = {
      widget: 'select' as const,
      options: [
        { value: 'RU', label: 'Россия (+7)' },
        { value: 'BY', label: 'Беларусь (+375)' },
      ],
    };
    const [code, number] = plan({ type: 'other', ...codes }, { type: 'tel' });
    expect(code).toMatchObject({ value: 'RU', shown: 'Россия (+7)', skip: null, ticked: true });
    expect(number?.value).toBe('9123456789');
  });

  it.each([
    ['20.03.2026, 14:20', { inputType: 'date' }, '2026-03-20'],
    ['20 марта 2026', { placeholder: 'ДД.ММ.ГГГГ' }, '20.03.2026'],
    ['on Tuesday', { label: 'When did it happen?' }, 'on Tuesday'],
    ['20.03.2026, about noon', { label: 'When did it happen?' }, '20.03.2026, about noon'],
  ] as const)('writes when it happened as the field wants: %s %j', (when, change, value) => {
    const values = { 'incident-date': when };
    expect(planWith({ values }, { type: 'incident-date', ...change })[0]?.value).toBe(value);
  });

  it.each(['Due date', 'Срок выполнения', 'Fällig am', '期日'])('takes no deadline for the day it happened: %s', (label) => {
    const values = { 'incident-date': '2026-03-20' };
    expect(planWith({ values }, { type: 'incident-date', label })[0]).toMatchObject({ skip: 'no-value' });
  });

  it('leaves a date to the person where no day can be told', () => {
    const values = { 'incident-date': 'on Tuesday' };
    expect(planWith({ values }, { type: 'incident-date', inputType: 'date' })[0]).toMatchObject({ skip: 'no-value' });
  });

  it('names a country in the language of the page, in a field of text', () => {
    expect(planWith({ language: 'de' }, { type: 'country' })[0]?.value).toBe('Russland');
    expect(planWith({ values: { country: 'Elsewhere' } }, { type: 'country' })[0]?.value).toBe('Elsewhere');
  });

  it('gives a number without its blanks where only digits are taken', () => {
    const identifiers = { 'account-number': '100 200-3' };
    expect(planWith({ identifiers }, { type: 'account-number', inputType: 'number' })[0]?.value).toBe('1002003');
    expect(planWith({ identifiers }, { type: 'account-number', pattern: '\\d{7}' })[0]?.value).toBe('1002003');
    expect(planWith({ identifiers }, { type: 'account-number' })[0]?.value).toBe('100 200-3');
  });

  it('proposes what the message is about, and does not tick it', () => {
    const options = ['Choose…', 'Delivery', 'Payment and refunds', 'Other'].map((label, index) => ({
      value: index ? label : '',
      label,
    }));
    const category = { type: 'category' as const, widget: 'select' as const, options };
    expect(planWith({ subject: '', message: 'Hello' }, category)[0]).toMatchObject({ skip: 'yours' });
    expect(
      planWith({ message: 'Please give the money back' }, { type: 'category', widget: 'select', options })[0],
    ).toMatchObject({
      value: 'Payment and refunds',
      proposed: true,
      ticked: false,
      skip: null,
    });
  });

  describe('lists of every make', () => {
    const options = [
      { value: 'de', label: 'Germany' },
      { value: 'ru', label: 'Russia' },
    ];

    it('chooses a radio button by its value, a list of the page’s own by its words', () => {
      expect(plan({ type: 'country', widget: 'radio', inputType: 'radio', options })[0]).toMatchObject({
        value: 'ru',
        ticked: true,
      });
      expect(plan({ type: 'country', widget: 'combobox', options })[0]).toMatchObject({ value: 'Russia', shown: 'Russia' });
    });

    it('gives a list that shows nothing yet the words to look for', () => {
      expect(planWith({ language: 'de' }, { type: 'country', widget: 'combobox' })[0]).toMatchObject({ value: 'Russland' });
      expect(plan({ type: 'category', widget: 'combobox' })[0]).toMatchObject({ skip: 'yours' });
    });

    it('presses no radio buttons of the page’s own making, and no box', () => {
      expect(plan({ type: 'country', widget: 'radio', inputType: '', options })[0]).toMatchObject({ skip: 'yours' });
      expect(plan({ type: 'country', widget: 'checkbox', inputType: 'checkbox' })[0]).toMatchObject({ skip: 'yours' });
    });
  });

  describe('with what the person has decided before', () => {
    const overridden = (override: Override, change: Partial<ControlFinding> = {}) =>
      planFill(form(change), sources, new Map([['c0', override]])).entries[0];

    it('fills a control with what they said it takes', () => {
      expect(overridden({ kind: 'type', type: 'tel' }, { type: 'other', score: 0.2 })).toMatchObject({
        value: '+7 912 345-67-89',
        ticked: true,
        overridden: true,
      });
      expect(overridden({ kind: 'text', text: 'Branch 7' }, { type: 'other' })).toMatchObject({
        value: 'Branch 7',
        ticked: true,
      });
      expect(overridden({ kind: 'type', type: 'order-number' })).toMatchObject({ skip: 'no-value' });
    });

    it('chooses the option they chose, by its words', () => {
      const list = { type: 'category', widget: 'select', options: [{ value: '17', label: 'Billing' }] } as const;
      expect(overridden({ kind: 'text', text: 'billing' }, { ...list, options: [...list.options] })).toMatchObject({
        value: '17',
        shown: 'Billing',
        ticked: true,
      });
      expect(overridden({ kind: 'text', text: 'Gone since' }, { ...list, options: [...list.options] })).toMatchObject({
        skip: 'no-value',
      });
    });

    it('leaves out what they never want filled', () => {
      expect(overridden({ kind: 'never' })).toMatchObject({ value: '', skip: 'overridden', ticked: false });
    });

    it.each([
      [{ type: 'password' }, 'never'],
      [{ type: 'payment-card' }, 'never'],
      [{ type: 'honeypot' }, 'honeypot'],
      [{ visible: false }, 'invisible'],
      [{ widget: 'file' }, 'file'],
      [{ type: 'consent', widget: 'checkbox' }, 'yours'],
      [{ type: 'captcha' }, 'yours'],
    ] as const)('still never writes into %j', (change, skip) => {
      expect(overridden({ kind: 'text', text: 'x' }, change)).toMatchObject({ value: '', skip });
    });
  });
});
