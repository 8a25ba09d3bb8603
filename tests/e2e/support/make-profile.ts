import type { Say } from './journey';
import { PROFILE } from './journey-texts';
import type { TestBrowser } from './launch-browser';
import { openExtensionPage } from './open-extension-page';
import { Person } from './person';
import { readDatabase } from './read-database';
import { until } from './until';
import { writeText } from './write-text';

/** Makes a profile in the library, as a person does, and waits until all of it is stored. */
export async function makeProfile(test: TestBrowser, say: Say = async () => {}): Promise<void> {
  const page = await openExtensionPage(test, 'library.html#profiles');
  const person = new Person(page);
  await person.click('[data-testid="profile-add"]');
  for (const [field, value] of Object.entries(PROFILE)) {
    await person.click(`[data-testid="profile-card"] input[name="${field}"]`);
    await writeText(page, value);
  }
  await page.keyboard.press('Tab');
  await until('the profile in the database', async () => {
    const { profiles } = await readDatabase(test);
    return profiles.some(({ values }) => Object.entries(PROFILE).every(([field, value]) => values[field] === value));
  });
  await say('Make a profile', `${Object.keys(PROFILE).length} details saved`, page);
  await page.close();
}
