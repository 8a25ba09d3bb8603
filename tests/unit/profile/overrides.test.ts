import { describe, expect, it } from 'vitest';
import { controlSignatures, formSignature, isSameForm } from '@/utils/forms/plan/control-signature';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { overridesFor } from '@/utils/profile/override';
import { database } from '@/utils/store/database';
import {
  allOverrides,
  changeOverride,
  overridesOfSite,
  removeOverride,
  setOverride,
} from '@/utils/store/profile/override-store';
import { fakeControl, fakeForm } from '../fakes';

const SITE = 'shop.example';
const NAME = { id: 'a', label: 'Your name *', name: 'full_name' };
const BRANCH = { id: 'b', type: 'other' as const, label: 'Branch', name: 'branch' };
const TEXT = { id: 'c', type: 'message' as const, label: 'Message', name: 'text', widget: 'textarea' as const };
const form = (...controls: Partial<ControlFinding>[]) =>
  fakeForm({ controls: controls.map((change, index) => fakeControl({ id: `c${index}`, ...change })) });
const FORM = form(NAME, BRANCH, TEXT);

describe('signatures', () => {
  it('survive another order, other ids, and marks that say a field is required', () => {
    const again = form({ ...TEXT, id: 'x' }, { ...NAME, id: 'y', label: 'Your name' }, { ...BRANCH, id: 'z' });
    expect(formSignature(again)).toEqual(formSignature(FORM));
    expect(controlSignatures(again).get('y')).toBe(controlSignatures(FORM).get('a'));
  });

  it('survive numbers that a framework gives anew', () => {
    const before = controlSignatures(form({ ...BRANCH, name: 'field-3-branch' }));
    const after = controlSignatures(form({ ...BRANCH, name: 'field-17-branch' }));
    expect([...after.values()]).toEqual([...before.values()]);
  });

  it('tell controls that look alike apart by their order', () => {
    const twins = controlSignatures(form({ id: 'a', label: '' }, { id: 'b', label: '' }));
    expect(new Set(twins.values()).size).toBe(2);
  });

  it('know a form with a step or a field more, and not another one', () => {
    const signature = formSignature(FORM);
    const grown = formSignature(form(NAME, BRANCH, TEXT, { id: 'd', label: 'Order' }, { id: 'e', label: 'Date' }));
    const other = formSignature(form({ label: 'Search' }, { label: 'City' }, NAME));
    expect([isSameForm(signature, grown), isSameForm(grown, signature), isSameForm(signature, other)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isSameForm(signature, [])).toBe(false);
    // Half of the smaller one is not most of it.
    expect([isSameForm(['a', 'b'], ['b', 'c', 'd']), isSameForm(['a', 'b', 'c'], ['b', 'c', 'd', 'e'])]).toEqual([false, true]);
  });
});

describe('overrides', () => {
  it('are found again on the same form, re-ordered, and on no other site', async () => {
    await setOverride(SITE, FORM, 'b', { kind: 'text', text: 'Branch 7' });
    await setOverride(SITE, FORM, 'a', { kind: 'never' });
    const again = form({ ...TEXT, id: '1' }, { ...BRANCH, id: '2' }, { ...NAME, id: '3' });
    expect(overridesFor(again, await overridesOfSite(SITE))).toEqual(
      new Map([
        ['2', { kind: 'text', text: 'Branch 7' }],
        ['3', { kind: 'never' }],
      ]),
    );
    expect(
      overridesFor(form({ ...BRANCH, id: '2' }, { label: 'One' }, { label: 'Two' }), await overridesOfSite(SITE)).size,
    ).toBe(0);
    expect(await overridesOfSite('other.example')).toEqual([]);
  });

  it('are one a control: the latest counts, and none can be taken back', async () => {
    await setOverride(SITE, FORM, 'b', { kind: 'type', type: 'organization' });
    await setOverride(SITE, form(TEXT, BRANCH, NAME), 'b', { kind: 'type', type: 'order-number' });
    expect(await allOverrides()).toMatchObject([
      { site: SITE, label: 'Branch', formTitle: 'Contact us', ruling: { kind: 'type', type: 'order-number' } },
    ]);
    await setOverride(SITE, FORM, 'b', null);
    expect(await allOverrides()).toEqual([]);
    await setOverride(SITE, FORM, 'no such control', { kind: 'never' });
    expect(await allOverrides()).toEqual([]);
  });

  it('are changed and removed from the list of all, which is by site', async () => {
    await setOverride('b.example', FORM, 'b', { kind: 'never' });
    await setOverride('a.example', FORM, 'a', { kind: 'never' });
    const [first, second] = await allOverrides();
    expect([first?.site, second?.site]).toEqual(['a.example', 'b.example']);
    await changeOverride(first?.id ?? '', { kind: 'type', type: 'name' });
    await removeOverride(second?.id ?? '');
    expect(await allOverrides()).toMatchObject([{ label: 'Your name *', ruling: { kind: 'type', type: 'name' } }]);
  });

  it('that are no overrides of ours are passed over', async () => {
    await setOverride(SITE, FORM, 'b', { kind: 'never' });
    const [row] = await allOverrides();
    await database.table('corrections').update(row?.id ?? '', { label: 7 });
    expect(await overridesOfSite(SITE)).toEqual([]);
  });
});
