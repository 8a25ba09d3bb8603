import { describe, expect, it } from 'vitest';
import { BUILDS } from './support/built';
import { type Globals, loadBackground } from './support/load-background';

const BROWSERS: { name: string; globals: Globals }[] = [
  { name: 'Firefox and new Chrome', globals: ['browser', 'chrome'] },
  { name: 'Chrome that has no global browser', globals: ['chrome'] },
];

/** In Chrome a script that throws while it is evaluated leaves no worker, and no word of it anywhere a person would look. */
describe.each(BUILDS)('the background of %s', (build) => {
  it.each(BROWSERS)('starts without a document and listens at once, in $name', async ({ globals }) => {
    const heard = await loadBackground(build, globals);
    expect(heard.filter((event) => event === 'runtime.onMessage')).toHaveLength(1);
    expect(heard).toContain('tabs.onRemoved');
    expect(heard.filter((event) => event.endsWith('External'))).toEqual([]);
  });
});
