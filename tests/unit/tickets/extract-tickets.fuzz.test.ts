import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { runCount } from '@/tests/unit/support/run-count';
import { normaliseText } from '@/utils/text/normalise-text';
import { MAX_TICKET_LENGTH, type TextSegment, TICKET_PLACES, ticketCandidateSchema } from '@/utils/tickets/candidate';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { numberFromSelection } from '@/utils/tickets/number-from-selection';
import { placeOfNumber } from '@/utils/tickets/number-place';
import { MAX_TEXT } from '@/utils/tickets/split-sentences';
import { CONFIRMATIONS } from './confirmations';

const fragment = fc.oneof(
  fc.constantFrom(...CONFIRMATIONS.flatMap(([, text]) => text.split(' '))),
  fc.constantFrom(
    '\u202b',
    '\u200f',
    '\u2066',
    '\u0000',
    '\ud83d',
    '\u0301',
    '№',
    '［',
    '۱۲',
    '-',
    '/',
    '.',
    '#',
    '\n',
    '…',
    '🎫',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.stringMatching(/^[A-Z0-9./-]{1,24}$/),
);
const segment: fc.Arbitrary<TextSegment> = fc.record({
  text: fc.array(fragment, { maxLength: 20 }).chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue))),
  place: fc.constantFrom(...TICKET_PLACES),
});

/** Generated texts, so many at a time. */
const ALL_TEXTS = runCount(100_000, 5000);
const TEXTS = 10;
/** A busy machine takes its time, ms. */
const PATIENCE = 300_000;

describe('any text', () => {
  it(
    'gives candidates of the contract, whose values stand in the normalised text',
    () => {
      fc.assert(
        fc.property(fc.array(segment, { minLength: TEXTS, maxLength: TEXTS }), (segments) => {
          const text = segments.map((each) => normaliseText(each.text)).join('\n');
          for (const candidate of extractTickets(segments)) {
            v.parse(ticketCandidateSchema, candidate);
            expect(text).toContain(candidate.value);
          }
        }),
        { numRuns: ALL_TEXTS / TEXTS },
      );
    },
    PATIENCE,
  );

  it('gives the place of a number, a row of one’s own and a selection without an exception', () => {
    fc.assert(
      fc.property(segment, segment, (one, other) => {
        const place = placeOfNumber(one.text, other.text.slice(0, 20));
        extractTickets([one, other], { subject: other.text.slice(0, 60), places: place ? [place] : [] });
        const selected = numberFromSelection(one.text);
        if (selected !== null) expect(selected.length).toBeLessThanOrEqual(MAX_TICKET_LENGTH);
      }),
      { numRuns: runCount(2000, 500) },
    );
  });
});

describe('a megabyte', () => {
  const MEGABYTE = 1_000_000;
  it.each(['a', '1', 'a@', 'a.', '1 ', '.', '+1-', '(1', '[#', 'no.1', '工单号', 'Aа', '1\n', 'заявка №1 '])(
    'of %j is read',
    (unit) => {
      const text = unit.repeat(MEGABYTE / unit.length);
      expect(extractTickets([{ text, place: 'page' }]).length).toBeLessThanOrEqual(20);
    },
  );

  it('is read up to the cap and no further', () => {
    const sentence = ' Your request number is RQ-77120.';
    const filler = 'word '.repeat(MAX_TEXT / 5);
    expect(extractTickets([{ text: filler.slice(sentence.length) + sentence, place: 'page' }])[0]?.value).toBe('RQ-77120');
    expect(extractTickets([{ text: filler + sentence, place: 'page' }])).toEqual([]);
  });
});
