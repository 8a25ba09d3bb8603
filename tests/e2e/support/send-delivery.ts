import type { Page } from 'puppeteer-core';
import type { Delivery } from '@/tests/sites/deliveries/delivery';
import type { ControlType } from '@/utils/model/forms/control-types';
import { answersFor } from './answers';
import { fillByMessage } from './ask-agent';
import { supportFormOf } from './findings-of';
import type { OpenPage } from './open-practice';
import { Person } from './person';
import type { Stage } from './set-up';
import { tabOf } from './tab-of';

/** How long a finger stays down, ms. */
const PRESS = 60;

/**
 * Opens the form of a delivery, as its company wants it reached, and fills it.
 * @param without leaves this one empty
 */
export async function openDelivery(
  { site, test }: Stage,
  { slug }: Pick<Delivery, 'slug'>,
  without: ControlType | null = null,
): Promise<OpenPage> {
  const page = await test.browser.newPage();
  const path = `${site.origin}/deliver/${slug}/`;
  if (slug === 'back') {
    await page.goto(`${path}list/`);
    await Promise.all([page.waitForNavigation(), new Person(page).click('#new')]);
  } else await page.goto(path);
  await page.bringToFront();
  const tabId = await tabOf(test, page);
  const { frame, form } = await supportFormOf(test, tabId);
  const controls = form.controls.filter(({ type }) => type !== without);
  await fillByMessage(test, frame, answersFor({ ...form, controls }));
  return { page, tabId };
}

/** Sends it the way its company wants: a press on the button, or Enter. */
export async function sendDelivery(page: Page, { slug }: Pick<Delivery, 'slug'>): Promise<void> {
  const person = new Person(page);
  if (slug === 'formless-enter') {
    await person.click('#subject');
    return page.keyboard.press('Enter');
  }
  const button = await person.find('#send');
  await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button.click({ delay: PRESS });
}
