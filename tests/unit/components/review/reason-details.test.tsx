import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ReasonDetails } from '@/components/review/reason-details';
import { typeKey } from '@/components/review/type-key';
import { createTranslator } from '@/utils/i18n/translator';
import { CONTROL_TYPES } from '@/utils/model/forms/control-types';
import type { Reason } from '@/utils/model/forms/findings';

afterEach(cleanup);

function show(reasons: Reason[]) {
  render(
    <ReasonDetails takenFor="Order number" reasons={reasons}>
      sure
    </ReasonDetails>,
  );
  return within(screen.getByTestId('reasons'));
}

it('says in one line how sure it is, and on opening what it took the control for and why', () => {
  const details = show([
    { source: 'name', text: 'order no' },
    { source: 'label', text: 'Номер заказа *' },
  ]);
  expect(screen.getByTestId('reasons').hasAttribute('open')).toBe(false);
  expect(details.getByText('sure').closest('summary')).not.toBeNull();
  expect(details.getByText('Taken for: Order number')).toBeTruthy();
  expect(details.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    'because the label says “Номер заказа”',
    'because the page calls it “order no”',
  ]);
});

it('says so where nothing speaks for it', () => {
  expect(show([]).getByText('The page says nothing that Casebook knows.')).toBeTruthy();
});

it.each(['en', 'ru'] as const)('has a word of its own for every type: %s', (language) => {
  const { t } = createTranslator(language);
  const words = CONTROL_TYPES.map((type) => t(typeKey(type)));
  expect(new Set(words).size).toBe(CONTROL_TYPES.length);
});
