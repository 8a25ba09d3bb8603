import { afterAll, afterEach, beforeAll } from 'vitest';
import { type PracticeSite, startPracticeSite } from '@/tests/sites/start-practice-site';
import { launchBrowser, type TestBrowser } from './launch-browser';
import { startAfresh } from './start-afresh';

/** What a test file works with; there from the first test on. */
export interface Stage {
  site: PracticeSite;
  test: TestBrowser;
}

/** The files of a run share their modules, and with them one browser: starting one takes Firefox six seconds. It ends with the run. */
let shared: TestBrowser | null = null;

async function sharedBrowser(): Promise<TestBrowser> {
  if (shared?.browser.connected) await startAfresh(shared);
  else shared = await launchBrowser();
  return shared;
}

/**
 * Has a browser and the practice site ready for the tests of a file, and closes the pages that a test leaves open.
 * @param own a browser for this file alone: its tests change the browser itself or end the background, and not only what is open
 * and stored in it
 */
export function setUp({ own = false }: { own?: boolean } = {}): Stage {
  const running: Partial<Stage> = {};
  const part = <K extends keyof Stage>(name: K): Stage[K] => {
    const value = running[name];
    if (value === undefined) throw new Error(`no ${name} yet`);
    return value;
  };

  beforeAll(async () => {
    running.site = await startPracticeSite();
    running.test = own ? await launchBrowser() : await sharedBrowser();
  });
  afterEach(() => part('test').tidy());
  afterAll(async () => {
    if (own) await running.test?.close();
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
