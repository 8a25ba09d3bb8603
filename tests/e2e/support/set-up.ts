import { afterAll, afterEach, beforeAll } from 'vitest';
import { type PracticeSite, startPracticeSite } from '@/tests/sites/start-practice-site';
import { launchBrowser, type TestBrowser } from './launch-browser';

/** What a test file works with; there from the first test on. */
export interface Stage {
  site: PracticeSite;
  test: TestBrowser;
}

/** Starts a browser and the practice site for the tests of a file, and closes the pages that a test leaves open. */
export function setUp(): Stage {
  const running: Partial<Stage> = {};
  const part = <K extends keyof Stage>(name: K): Stage[K] => {
    const value = running[name];
    if (value === undefined) throw new Error(`no ${name} yet`);
    return value;
  };

  beforeAll(async () => {
    running.site = await startPracticeSite();
    running.test = await launchBrowser();
  });
  afterEach(() => part('test').tidy());
  afterAll(async () => {
    await running.test?.close();
    await running.site?.close();
  });
  return {
    get site() {
      return part('site');
    },
    get test() {
      return part('test');
    },
  };
}
