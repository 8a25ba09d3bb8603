import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { currentTranslator } from '@/utils/i18n/current-translator';
import { reportFailure } from '@/utils/messaging/report-failure';
import { database } from '@/utils/store/database';
import {
  type DueRequest,
  nextReminderAt,
  refreshReminders,
  remindersCheckedAt,
  tellDue,
} from '@/utils/store/requests/reminder-store';
import { updateBadges } from './update-badge';

const ALARM = 'reminders';
/** What was stored during the last check is looked at again, ms. */
const OVERLAP = 60_000;

/**
 * Wakes the background for every reminder. An alarm does not outlive the browser everywhere, so it is made anew whenever the background
 * starts; what came due meanwhile is told then. Requests and reminders are changed in many places: what is to be done follows from
 * what is stored, and nobody has to say that it changed.
 */
export function listenForReminders(): void {
  const check = () => reportFailure('reminders not checked', checkReminders());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) check();
  });
  // Only to be started with the browser: what there is to do is done whenever it starts.
  browser.runtime.onStartup.addListener(check);
  // A new release may expect answers at other times: the whole history is looked through once.
  browser.runtime.onInstalled.addListener(() =>
    reportFailure('reminders not checked', remindersCheckedAt.forget().then(checkReminders)),
  );
  // Without the permission there is no such API.
  browser.notifications?.onClicked.addListener((id) => {
    if (id !== ALARM) return;
    reportFailure('no library', browser.tabs.create({ url: browser.runtime.getURL('/library.html#requests') }));
  });
  liveQuery(whatChanged).subscribe({
    next: check,
    error: (error: unknown) => console.warn('[casebook] reminders are not watched', error),
  });
}

/** Changes whenever a request or a reminder does. By their indexes alone: a long history is not read for it. */
async function whatChanged(): Promise<unknown> {
  const [newest] = await database.requests.orderBy('updatedAt').reverse().limit(1).keys();
  return [newest, await database.reminders.orderBy('dueAt').keys()];
}

/** One check after the other: two at once would tell the same reminder twice. */
export function checkReminders(): Promise<void> {
  return navigator.locks.request('reminders', checkNow);
}

async function checkNow(): Promise<void> {
  const now = Date.now();
  const before = await remindersCheckedAt.read();
  // A clock that was set back says nothing of what changed since.
  await refreshReminders(now, before !== null && before <= now ? before - OVERLAP : null);
  const told = await tellDue(now);
  const next = await nextReminderAt(now);
  if (next === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: next });
  await updateBadges();
  if (told.length > 0) await notify(told);
  await remindersCheckedAt.write(now);
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
