import { describe, expect, it } from 'vitest';
import type { FillSources } from '@/utils/forms/fill-plan';
import type { ControlFinding } from '@/utils/forms/findings';
import { planFill } from '@/utils/forms/plan-fill';
import { fakeControl, fakeForm } from '../fakes';

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
const plan = (...controls: Partial<ControlFinding>[]) =>
  planFill(fakeForm({ controls: controls.map((change, index) => fakeControl({ id: `c${index}`, ...change })) }), sources)
    .entries;

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
});
