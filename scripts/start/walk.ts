import type { Page } from 'puppeteer-core';
import { walkJourney } from '@/tests/e2e/support/journey';
import type { TestBrowser } from '@/tests/e2e/support/launch-browser';
import { makeProfile } from '@/tests/e2e/support/make-profile';
import { openPanel } from '@/tests/e2e/support/open-panel';
import { PRACTICE_FORMS } from '@/tests/e2e/support/practice-forms';
import { practicePages } from '@/tests/sites/practice-pages';
import type { PracticeSite } from '@/tests/sites/start-practice-site';
import type { Report } from './report';

/**
 * Walks the journey of a request on every practice form, one line a step.
 * @throws Error where a number at home is not the company's
 */
export async function walk(site: PracticeSite, test: TestBrowser, report: Report): Promise<void> {
  const say = async (step: string, result: string, shown: Page) => {
    console.log(`  ${step.padEnd(30)} ${result}`);
    await report.add(step, result, await shown.screenshot());
  };
  const begin = (title: string) => {
    console.log(`\n${title}`);
    report.chapter(title);
  };

  begin('Profile');
  await makeProfile(test, say);
  for (const practice of PRACTICE_FORMS) {
    const { company = '', about = '' } = practicePages.find(({ path }) => path === practice.path) ?? {};
    begin(`${company}: ${about}`);
    const { received, request } = await walkJourney({ site, test }, practice, ({ tabId }) => openPanel(test, tabId), say);
    const [file] = received.files;
    console.log(`  the company has ${Object.keys(received.fields).length} fields and ${file?.name ?? 'no file'}`);
    if (request.ticketNumber !== received.ticketNumber) {
      throw new Error(`The company gave ${received.ticketNumber}; the history says ${request.ticketNumber}.`);
    }
    await test.tidy();
  }
}
