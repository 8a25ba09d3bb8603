import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { mutantPlugin } from './scripts/mutate/mutant-plugin.ts';
import { pureTests } from './scripts/test/pure-tests.ts';

/** Real browsers are slow to start on two cores: no test may hang for ever, none depends on the clock. */
const BROWSER_TIMEOUT_MS = 300_000;
/** No test outside a browser takes long, but the machine may have other things to do. */
const QUICK_TIMEOUT_MS = 30_000;

const alias = { '@': import.meta.dirname };
const pure = pureTests(import.meta.dirname);

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  resolve: { alias },
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node' as const,
    env: { CASEBOOK_BROWSER: browser },
    fileParallelism: false,
    // The files share one browser, and their modules: what a file needs is stored by itself, what it left is thrown away (setUp).
    isolate: false,
    // Two real programs and a clock: what fails is tried once more, and npm test names it at its end all the same.
    retry: 1,
    testTimeout: BROWSER_TIMEOUT_MS,
    hookTimeout: BROWSER_TIMEOUT_MS,
  },
});

export default defineConfig({
  test: {
    // A core less, as Vitest would have it, is one of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        plugins: [mutantPlugin(import.meta.dirname), WxtVitest()],
        test: {
          name: 'unit-page',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: pure,
          environment: 'happy-dom',
          // A page and modules of its own for each file, as with processes; the fake DOM is loaded once a worker and not once a file.
          pool: 'vmForks',
          setupFiles: ['tests/unit/setup.ts'],
          testTimeout: QUICK_TIMEOUT_MS,
          hookTimeout: QUICK_TIMEOUT_MS,
        },
      },
      {
        plugins: [mutantPlugin(import.meta.dirname)],
        resolve: { alias },
        // They have nothing to leave behind for one another.
        test: { name: 'unit-pure', include: pure, environment: 'node', isolate: false, testTimeout: QUICK_TIMEOUT_MS },
      },
      {
        resolve: { alias },
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node', testTimeout: QUICK_TIMEOUT_MS },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
