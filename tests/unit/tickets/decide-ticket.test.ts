import { describe, expect, it } from 'vitest';
import { SURE_SCORE, type TicketCandidate } from '@/utils/tickets/candidate';
import { decideTicket } from '@/utils/tickets/decide-ticket';

const candidate = (value: string, score: number): TicketCandidate => ({
  value,
  score,
  sentence: value,
  place: 'page',
  reasons: [],
});

describe('decideTicket', () => {
  it('records the one that is sure, and knows what else it might be', () => {
    const sure = candidate('A', SURE_SCORE);
    const other = candidate('B', 0.5);
    expect(decideTicket([other, sure, candidate('C', 0.1)])).toEqual({ recorded: sure, ask: [other] });
  });

  it('asks between two that are equally sure', () => {
    const { recorded, ask } = decideTicket([candidate('A', 0.9), candidate('B', 0.9)]);
    expect(recorded).toBeNull();
    expect(ask.map(({ value }) => value)).toEqual(['A', 'B']);
  });

  it('prefers the surer of two sure ones', () => {
    expect(decideTicket([candidate('A', 0.85), candidate('B', 0.95)]).recorded?.value).toBe('B');
  });

  it('asks about at most five, best first, and not about mere numbers', () => {
    const { recorded, ask } = decideTicket(
      [0.1, 0.31, 0.32, 0.33, 0.34, 0.35, 0.36].map((score) => candidate(`n${score}`, score)),
    );
    expect(recorded).toBeNull();
    expect(ask.map(({ score }) => score)).toEqual([0.36, 0.35, 0.34, 0.33, 0.32]);
  });

  it('has nothing to say about nothing', () => {
    expect(decideTicket([])).toEqual({ recorded: null, ask: [] });
  });
});
