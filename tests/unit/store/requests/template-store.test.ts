import { expect, it } from 'vitest';
import { EMPTY_MESSAGE } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import {
  addTemplate,
  allTemplates,
  changeTemplate,
  changeTemplatePart,
  removeTemplate,
} from '@/utils/store/requests/template-store';

it('keeps the person’s own templates, by name', async () => {
  const late = await addTemplate('Late parcel', { message: { ...EMPTY_MESSAGE, problem: 'Where is {order-number}?' } });
  const bill = await addTemplate('Bill');
  expect((await allTemplates()).map(({ label }) => label)).toEqual(['Bill', 'Late parcel']);
  await Promise.all([changeTemplatePart(bill, 'problem', 'Too much'), changeTemplatePart(bill, 'wanted', 'Less')]);
  await changeTemplate(bill, { label: 'A bill', outcomes: ['refund'] });
  expect((await allTemplates())[0]).toMatchObject({
    label: 'A bill',
    message: { ...EMPTY_MESSAGE, problem: 'Too much', wanted: 'Less' },
    outcomes: ['refund'],
  });
  await removeTemplate(bill);
  expect((await allTemplates()).map(({ id }) => id)).toEqual([late]);
});

it('leaves out what it cannot read', async () => {
  const id = await addTemplate('Bill');
  await database
    .table('templates')
    .where({ id })
    .modify((row: object) => {
      Reflect.deleteProperty(row, 'message');
    });
  expect(await allTemplates()).toEqual([]);
});

it('changes no part of a template that is not there or cannot be read', async () => {
  await changeTemplatePart('nobody', 'problem', 'Lost');
  expect(await allTemplates()).toEqual([]);
});
