import { describe, expect, it } from 'vitest';
import { chosenTests } from '@/scripts/test/chosen-tests';

describe('the end-to-end tests asked for', () => {
  it('run in both browsers where none is named', () => {
    expect(chosenTests(['journey'])).toEqual({ browsers: ['chromium', 'firefox'], names: ['journey'] });
  });

  it('run in the browser that is named, wherever that stands', () => {
    expect(chosenTests(['--browser=firefox', 'journey', 'mail'])).toEqual({
      browsers: ['firefox'],
      names: ['journey', 'mail'],
    });
  });

  it('are all of them where no name is given', () => {
    expect(chosenTests([]).names).toEqual([]);
  });

  it.each(['--browser=safari', '--brwser=firefox', '-u'])('are not guessed from %s', (option) => {
    expect(() => chosenTests([option])).toThrow();
  });
});
