import { describe, expect, it } from 'vitest';
import { expectedAnswer } from '@/utils/requests/waiting/expected-answer';
import { ownExperience } from '@/utils/requests/waiting/own-experience';
import { pastWaits } from '@/utils/requests/waiting/past-waits';

const WEEKEND = new Set([6, 7]);
const HOUR = 3_600_000;
const at = (local: string) => new Date(local).getTime();
const hours = (...lengths: number[]) => lengths.map((length) => ({ from: 0, until: length * HOUR }));
const friday = at('2026-11-20T12:00');

describe('ownExperience', () => {
  it('needs three answers', () => {
    expect(ownExperience(hours(1, 2), 'chat', WEEKEND)).toBeNull();
    expect(ownExperience(hours(1, 2, 6), 'chat', WEEKEND)).toEqual({
      unit: 'hour',
      count: 3,
      shortest: 1,
      median: 2,
      longest: 6,
      mostly: 4,
    });
  });

  it('takes the middle of an even number, in whatever order they came', () => {
    expect(ownExperience(hours(8, 2, 4, 1), 'chat', WEEKEND)).toMatchObject({ median: 3, shortest: 1, longest: 8 });
  });

  it('counts letters in working days', () => {
    const weekendBetween = { from: friday, until: at('2026-11-23T12:00') };
    expect(ownExperience([weekendBetween, weekendBetween, weekendBetween], 'email', WEEKEND)?.median).toBeCloseTo(1, 5);
  });

  it('leaves out a wait that ended before it began', () => {
    expect(ownExperience([...hours(1, 2), { from: 9, until: 3 }], 'chat', WEEKEND)).toBeNull();
  });
});

describe('pastWaits', () => {
  const request = { channel: 'email' as const, submittedAt: 1, answeredAt: 5 };
  it.each([
    ['answered letters', 'email', [{ from: 1, until: 5 }]],
    ['another channel', 'chat', []],
    ['operators on the phone', 'phone', [{ from: 10, until: 20 }]],
  ] as const)('%s', (_, channel, waits) => {
    const open = { ...request, answeredAt: null };
    const calls = [
      { startedAt: 10, operatorAt: 20 },
      { startedAt: 10, operatorAt: null },
    ];
    expect(pastWaits(channel, [request, open], calls)).toEqual(waits);
  });
});

describe('expectedAnswer', () => {
  const sent = { channel: 'email' as const, sentAt: friday, promisedAt: null };
  const own = { unit: 'working-day' as const, count: 4, shortest: 0.5, median: 1, longest: 9, mostly: 2 };
  it.each([
    ['a letter within three working days', sent, null, '2026-11-25T12:00', 'usual'],
    ['a form like a letter', { ...sent, channel: 'form' as const }, null, '2026-11-25T12:00', 'usual'],
    ['a personal account like a letter', { ...sent, channel: 'account' as const }, null, '2026-11-25T12:00', 'usual'],
    ['a chat within a day, on free days too', { ...sent, channel: 'chat' as const }, null, '2026-11-21T12:00', 'usual'],
    ['what a call left open like a letter', { ...sent, channel: 'phone' as const }, null, '2026-11-25T12:00', 'usual'],
    ['by when three answers of four had come', sent, own, '2026-11-24T12:00', 'experience'],
    ['what was promised before all', { ...sent, promisedAt: at('2026-12-01T10:00') }, own, '2026-12-01T10:00', 'promise'],
    ['a promise of a time gone by is none', { ...sent, promisedAt: friday - HOUR }, null, '2026-11-25T12:00', 'usual'],
  ] as const)('%s', (_, request, experience, moment, reason) => {
    expect(expectedAnswer(request, experience, WEEKEND)).toEqual({ at: at(moment), reason });
  });

  it('does not take the wait for an operator for the wait for an answer', () => {
    const minutes = { ...own, unit: 'minute' as const };
    expect(expectedAnswer({ ...sent, channel: 'phone' }, minutes, WEEKEND).reason).toBe('usual');
  });
});
