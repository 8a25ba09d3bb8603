import { describe, expect, it } from 'vitest';
import { filledCount, instructionsOf, resultOf, reviewRows, sureness } from '@/components/review/review-state';
import { joinReports } from '@/components/review/use-fill';
import { planFill } from '@/utils/forms/plan/plan-fill';
import { fakeControl, fakeForm } from '../../fakes';

const form = fakeForm({
  controls: [
    fakeControl({ id: 'email' }),
    fakeControl({ id: 'typed', empty: false }),
    fakeControl({ id: 'guess', score: 0.3 }),
    fakeControl({ id: 'password', type: 'password' }),
  ],
});
const plan = planFill(form, { values: { email: 'sample@example.org' }, identifiers: {}, subject: '', message: '' });
const tickedIn = (rows: ReturnType<typeof reviewRows>) =>
  rows.filter(({ ticked }) => ticked).map(({ entry }) => entry.control.id);

describe('reviewRows', () => {
  it('ticks what is sure and empty, and shows no row for what is never filled', () => {
    const rows = reviewRows(plan, {}, false);
    expect(rows.map(({ entry }) => entry.control.id)).toEqual(['email', 'typed', 'guess']);
    expect(tickedIn(rows)).toEqual(['email']);
  });

  it('ticks nothing on an unencrypted page but what the person ticks', () => {
    expect(tickedIn(reviewRows(plan, {}, true))).toEqual([]);
    expect(tickedIn(reviewRows(plan, { guess: { ticked: true } }, true))).toEqual(['guess']);
  });
});

describe('instructionsOf', () => {
  it('writes what is ticked, as the person changed it, over their text only where they ticked that', () => {
    const rows = reviewRows(plan, { email: { value: 'other@example.org' }, typed: { ticked: true, replaces: true } }, false);
    expect(instructionsOf(rows)).toEqual([
      { controlId: 'email', value: 'other@example.org', overwrite: false },
      { controlId: 'typed', value: 'sample@example.org', overwrite: true },
    ]);
  });
});

it('takes no tick set over an empty control for leave to replace what was typed since', () => {
  expect(tickedIn(reviewRows(plan, { typed: { ticked: true } }, false))).toEqual(['email']);
});

it('does not write again by itself what was just written; changed, it may be replaced', () => {
  const report = { undoId: 'u', results: [{ controlId: 'email', outcome: 'filled' as const, refusal: null }] };
  expect(tickedIn(reviewRows(plan, {}, false, report))).toEqual([]);
  const rows = reviewRows(plan, { email: { ticked: true, value: 'new@example.org' } }, false, report);
  expect(instructionsOf(rows)).toEqual([{ controlId: 'email', value: 'new@example.org', overwrite: true }]);
});

it.each([
  [1, 'sure_yes'],
  [0.9, 'sure_yes'],
  [0.7, 'sure_likely'],
  [0.6, 'sure_likely'],
  [0.59, 'sure_guess'],
])('puts %f into a word', (score, word) => {
  expect(sureness(score)).toBe(word);
});

it('finds and counts what came of a fill', () => {
  const report = {
    undoId: 'u',
    results: [
      { controlId: 'a', outcome: 'filled' as const, refusal: null },
      { controlId: 'b', outcome: 'refused' as const, refusal: 'gone' as const },
    ],
  };
  expect(filledCount(report)).toBe(1);
  expect(resultOf(report, 'b')?.refusal).toBe('gone');
  expect(resultOf(null, 'b')).toBeUndefined();
});

it('joins what several fills said, the latest word on a control counting', () => {
  const first = {
    undoId: '1',
    results: [
      { controlId: 'a', outcome: 'filled' as const, refusal: null },
      { controlId: 'b', outcome: 'refused' as const, refusal: 'gone' as const },
    ],
  };
  const second = { undoId: null, results: [{ controlId: 'b', outcome: 'filled' as const, refusal: null }] };
  expect(joinReports(null, first)).toEqual(first);
  expect(joinReports(first, second)).toEqual({ undoId: null, results: [first.results[0], second.results[0]] });
});
