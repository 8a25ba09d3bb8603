import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Real browsers are slow to start on two cores: no test may hang for ever, none depends on the clock. */
const BROWSER_TIMEOUT_MS = 120_000;

const endToEnd = (browser: 'chromium' | 'firefox') => ({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    name: browser,
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node' as const,
    env: { CASEBOOK_BROWSER: browser },
    fileParallelism: false,
    testTimeout: BROWSER_TIMEOUT_MS,
    hookTimeout: BROWSER_TIMEOUT_MS,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      {
        resolve: { alias: { '@': import.meta.dirname } },
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], environment: 'node' },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
