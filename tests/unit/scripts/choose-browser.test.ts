import { describe, expect, it } from 'vitest';
import { chooseBrowser } from '@/scripts/start/choose-browser';

const only =
  (...installed: string[]) =>
  (name: string) =>
    installed.includes(name) ? `/usr/bin/${name}` : null;

describe('chooseBrowser', () => {
  it.each([
    { args: ['--browser=firefox'], installed: ['chromium'], expected: 'firefox' },
    { args: ['--browser', 'chromium'], installed: ['firefox'], expected: 'chromium' },
    { args: [], installed: ['chromium', 'firefox'], expected: 'chromium' },
    { args: [], installed: ['firefox'], expected: 'firefox' },
    { args: [], installed: [], expected: 'chromium' },
  ])('takes $expected for $args where $installed is there', ({ args, installed, expected }) => {
    expect(chooseBrowser(args, only(...installed))).toBe(expected);
  });

  it.each([[['--browser=safari']], [['--brouser=firefox']], [['firefox']]])('refuses %j', (args) => {
    expect(() => chooseBrowser(args, only('chromium'))).toThrow();
  });
});
