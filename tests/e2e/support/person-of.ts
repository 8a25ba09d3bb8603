import type { Page } from 'puppeteer-core';
import { Person } from './person';
import type { PracticeForm } from './practice-forms';
import { until } from './until';

/** A person in front of a practice form, wherever in the page it stands. */
export async function personOf(page: Page, { frame: path }: PracticeForm): Promise<Person> {
  if (path === undefined) return new Person(page);
  const frame = await until(`a frame with ${path}`, async () =>
    page.frames().find((candidate) => candidate.url().includes(path)),
  );
  return new Person(page, frame);
}
