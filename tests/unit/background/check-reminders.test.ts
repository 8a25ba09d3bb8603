import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkReminders } from '@/utils/background/check-reminders';
import { database } from '@/utils/store/database';
import { allReminders, markAnswered } from '@/utils/store/requests/reminder-store';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { timelineOf } from '@/utils/store/requests/timeline';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const DAY = 86_400_000;
const shown: string[] = [];

beforeEach(() => {
  shown.length = 0;
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }: { text?: string | null | undefined }) => {
    shown.push(text ?? '');
  });
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://id${path}`);
});

async function sent(daysAgo: number): Promise<string> {
  const { id } = await recordSubmission(page, { submissionId: `s${daysAgo}`, subject: '', text: 'Dear support team' });
  await database.requests.update(id, { submittedAt: Date.now() - daysAgo * DAY });
  return id;
}

describe('checkReminders', () => {
  it('sets the alarm for the next moment and shows nothing before it', async () => {
    const id = await sent(0);
    await checkReminders();
    const [reminder] = await allReminders();
    expect(reminder).toMatchObject({ requestId: id, toldAt: null });
    expect((await fakeBrowser.alarms.get('reminders'))?.scheduledTime).toBe(reminder?.dueAt);
    expect(new Set(shown)).toEqual(new Set(['']));
  });

  it('tells what came due while nothing ran, once, on the badge and in the history', async () => {
    const id = await sent(10);
    await sent(11);
    await Promise.all([checkReminders(), checkReminders()]);
    expect(shown.at(-1)).toBe('2');
    expect((await timelineOf(id)).filter(({ kind }) => kind === 'reminded')).toHaveLength(1);
    await markAnswered(id, Date.now());
    await checkReminders();
    expect(shown.at(-1)).toBe('1');
  });

  it('shows a notification only where the person turned it on, and names no more than the company', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async () => 'reminders');
    await sent(10);
    await checkReminders();
    expect(create).not.toHaveBeenCalled();
    vi.mocked(fakeBrowser.permissions.contains).mockImplementation(async () => true);
    await sent(11);
    await checkReminders();
    await checkReminders();
    expect(create).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(create.mock.calls[0])).toContain('The time to answer is over: shop.example');
  });

  it('lets the alarm go when nothing is waited for', async () => {
    const id = await sent(0);
    await checkReminders();
    await markAnswered(id, Date.now());
    await checkReminders();
    expect(await fakeBrowser.alarms.get('reminders')).toBeFalsy();
  });
});
