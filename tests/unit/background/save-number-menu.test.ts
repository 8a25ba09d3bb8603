import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveNumberMenu } from '@/utils/background/menus/save-number-menu';
import { placesOf } from '@/utils/store/requests/number-places';
import { registerNumber } from '@/utils/store/requests/numbers';
import { picturesOf } from '@/utils/store/requests/picture-store';
import { requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';

const SITE = 'shop.example';
const page = { site: SITE, pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const click = (selectionText: string, tabUrl = 'https://www.shop.example/requests') =>
  saveNumberMenu.clicked({ menuItemId: 'save-number', tabId: 5, frameId: 0, tabUrl, selectionText });
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

beforeEach(() => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({
    ok: true,
    value: { text: 'Your Zorp is 70001.', title: 'Requests' },
  } as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 5, windowId: 1, active: true } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 5 }] as never);
  vi.spyOn(fakeBrowser.tabs, 'captureVisibleTab').mockResolvedValue(PNG as never);
});

describe('“Save as ticket number”', () => {
  it('keeps what was selected for the request that waits on this site, with sentence, picture and place', async () => {
    await recordSubmission(page, { submissionId: 's', subject: 'Charged twice', text: 'Dear' });
    await click(' № 70001. ');
    const [request] = await requestsOf(SITE);
    expect(request).toMatchObject({ ticketNumber: '70001', ticketSentence: 'Your Zorp is 70001.', state: 'registered' });
    expect(await picturesOf(request?.id ?? '')).toMatchObject([{ kind: 'confirmation', pageTitle: 'Requests' }]);
    expect(await placesOf(SITE)).toMatchObject([{ source: 'page', before: 'your zorp is' }]);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 5 })).toBe('✓');
  });

  it('corrects the newest request of the site where none waits', async () => {
    await recordSubmission(page, { submissionId: 's', subject: '', text: 'Dear' });
    await registerNumber('s', '99999', 'Order 99999.');
    await click('70001');
    expect(await requestsOf(SITE)).toMatchObject([{ ticketNumber: '70001' }]);
  });

  it('in a mailbox belongs to the one request that waits, and takes no picture', async () => {
    await recordSubmission(page, { submissionId: 's', subject: '', text: 'Dear' });
    await click('70001', 'https://mail.example.org/inbox');
    const [request] = await requestsOf(SITE);
    expect(request).toMatchObject({ ticketNumber: '70001' });
    expect(await picturesOf(request?.id ?? '')).toEqual([]);
    expect(await placesOf(SITE)).toMatchObject([{ source: 'mail' }]);
  });

  it('says so where nothing was selected that could be one, or nobody waits for it', async () => {
    await click('70001');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 5 })).toBe('?');
    await recordSubmission(page, { submissionId: 's', subject: '', text: 'Dear' });
    await click('thank you');
    await recordSubmission({ ...page, site: 'bank.example' }, { submissionId: 't', subject: '', text: 'Dear' });
    await click('70001', 'https://mail.example.org/inbox');
    expect(await requestsOf(SITE)).toMatchObject([{ ticketNumber: null }]);
  });
});
