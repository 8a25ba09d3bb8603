import { describe, expect, it } from 'vitest';
import { keptInLine, sameText } from '@/utils/forms/write/same-text';

describe('sameText', () => {
  it.each([
    ['one\ntwo', 'one\r\ntwo', true],
    ['one two\u200b', ' one\u00a0two ', true],
    ['onetwo', 'one two', false],
    ['', '\ufeff\n', true],
  ])('%j and %j: %s', (one, other, same) => expect(sameText(one, other)).toBe(same));
});

describe('keptInLine', () => {
  it.each([
    ['Ann', 'ANN', false, true],
    ['Ann B', 'Ann', false, false],
    ['1002-0030', '10020030', false, true],
    ['1002-003', '10020030', false, false],
    ['', '12', false, false],
    ['+7 (912) 345-67-89', '+79123456789', true, true],
    // The country's code stands beside the field, or is left to the trunk prefix.
    ['20 7946 0958', '+442079460958', true, true],
    ['020 7946 0958', '+442079460958', true, true],
    ['20 7946 0958', '+442079460958', false, false],
    // A mask that cuts the end off keeps another number.
    ['(141) 555-5267', '+14155552671', true, false],
    ['946 0958', '+442079460958', true, false],
    // Every sign of an address counts.
    ['ab@mail.example', 'a.b@mail.example', false, false],
    ['a.b1@mail.example', 'A.B1@mail.example', false, true],
  ])('%j for %j (telephone: %s): %s', (held, written, isTelephone, kept) =>
    expect(keptInLine(held, written, isTelephone)).toBe(kept),
  );
});
