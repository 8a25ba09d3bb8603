import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeSubject } from '@/utils/composer/propose-subject';

describe('proposeSubject', () => {
  it.each([
    ['The transfer was charged twice. I saw it today.', 'The transfer was charged twice'],
    ['Why was I charged? It is wrong.', 'Why was I charged?'],
    ['Не приходит код\nпробовал трижды', 'Не приходит код'],
    ['Version 2.5 does not start', 'Version 2.5 does not start'],
    ['  ', ''],
  ])('takes the first sentence of %j', (problem, subject) => {
    expect(proposeSubject(problem)).toBe(subject);
  });

  it('cuts a long sentence at a word', () => {
    const subject = proposeSubject(
      'the parcel that I ordered three weeks ago has still not arrived and nobody answers my letters',
    );
    expect(subject).toBe('the parcel that I ordered three weeks ago has still not arrived and nobody…');
  });

  it('is one line of at most 80 characters, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (problem) => {
        const subject = proposeSubject(problem);
        expect(subject.length).toBeLessThanOrEqual(80);
        expect(subject).not.toMatch(/\n/);
        expect(subject.isWellFormed()).toBe(problem.isWellFormed());
      }),
    );
  });
});
