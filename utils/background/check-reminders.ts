import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { currentTranslator } from '@/utils/i18n/current-translator';
import { nextMoment } from '@/utils/requests/reminders/due-reminders';
import { allReminders, type DueRequest, refreshReminders, tellDue } from '@/utils/store/requests/reminder-store';
import { allRequests } from '@/utils/store/requests/request-store';
import { weekendDays } from '@/utils/text/weekend-days';
import { updateBadges } from './update-badge';

const ALARM = 'reminders';

/**
 * Wakes the background for every reminder. An alarm does not outlive the browser everywhere, so it is made anew whenever the background
 * starts; what came due meanwhile is told then. Requests and reminders are changed in many places: what is to be done follows from
 * what is stored, and nobody has to say that it changed.
 */
export function listenForReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void checkReminders();
  });
  // Only to be started with the browser: what there is to do is done whenever it starts.
  browser.runtime.onStartup.addListener(() => void checkReminders());
  browser.runtime.onInstalled.addListener(() => void checkReminders());
  // Without the permission there is no such API.
  browser.notifications?.onClicked.addListener((id) => {
    if (id === ALARM) void browser.tabs.create({ url: browser.runtime.getURL('/library.html#requests') });
  });
  liveQuery(() => Promise.all([allRequests(), allReminders()])).subscribe({
    next: () => void checkReminders(),
    error: (error: unknown) => console.warn('[casebook] reminders are not watched', error),
  });
}

/** One check after the other: two at once would tell the same reminder twice. */
export function checkReminders(): Promise<void> {
  const checked = navigator.locks.request('reminders', check);
  return checked.catch((error: unknown) => console.warn('[casebook] reminders not checked', error));
}

async function check(): Promise<void> {
  const now = Date.now();
  await refreshReminders(now, weekendDays(browser.i18n.getUILanguage()));
  const told = await tellDue(now);
  const next = nextMoment(await allReminders(), now);
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: next });
  await updateBadges();
  if (told.length > 0) await notify(told);
}

/** A notification of the system, where the person turned that on. It shows no word of what they wrote. */
async function notify(due: readonly DueRequest[]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { t } = await currentTranslator();
  const sites = [...new Set(due.map(({ request }) => request.site))].join(', ');
  await browser.notifications?.create(ALARM, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: t('due_title'),
    message: t('due_message', { sites }),
  });
}
