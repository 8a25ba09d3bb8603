import * as v from 'valibot';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';

/** What the button of Casebook shows where a tab says nothing of its own. */
export function badgeEverywhere({ desk }: TestBrowser): Promise<string> {
  return evaluate(desk, v.string(), 'return browser.action.getBadgeText({});');
}

/** When the alarm of the reminders rings, ms since the epoch; `null` where there is none. */
export function reminderAlarm({ desk }: TestBrowser): Promise<number | null> {
  const code = `return (await browser.alarms.get('reminders'))?.scheduledTime ?? null;`;
  return evaluate(desk, v.nullable(v.number()), code);
}

/** Lets the background look at the reminders, as a page of Casebook does that changed something. */
export async function lookAtReminders({ desk }: TestBrowser): Promise<void> {
  await evaluate(desk, v.unknown(), `await browser.runtime.sendMessage({ name: 'reminders.check' });`);
}
