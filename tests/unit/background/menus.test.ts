import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { menuTitle } from '@/utils/background/menus/menu-title';
import { onMenuClicked, refreshMenus } from '@/utils/background/menus/menus';
import { createProfile, saveIdentifier, saveProfileValue } from '@/utils/store/profile/profile-store';
import { saveDraft } from '@/utils/store/requests/drafts';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: '' };
const click = (menuItemId: string) => ({
  menuItemId,
  tabId: 1,
  frameId: 4,
  tabUrl: 'https://www.shop.example/help',
  selectionText: '',
});
let made: { id?: string; parentId?: string; title?: string; contexts?: string[] }[];
let tell: ReturnType<typeof vi.spyOn>;
let said: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  made = [];
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => {
    made = [];
  });
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation((item) => {
    made.push(item as (typeof made)[number]);
    return 1;
  });
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: { outcome: 'inserted' } } as never);
  said = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
});
const inserted = (): { tabId: unknown; message: unknown; target: unknown }[] =>
  tell.mock.calls.map((call: unknown[]) => ({ tabId: call[0], message: call[1], target: call[2] }));

describe('the menu of a text field', () => {
  it('offers what is saved, by profile where there are several', async () => {
    const me = await createProfile('Me');
    await saveProfileValue(me.id, 'email', 'a@example.org');
    await refreshMenus();
    const details = made.filter(({ parentId, id }) => parentId === 'insert' && id?.includes(me.id));
    expect(details).toEqual([
      { id: `insert:${me.id}:email`, parentId: 'insert', title: 'E-mail: a@example.org', contexts: ['editable'] },
    ]);
    const other = await createProfile('Work & home');
    await saveProfileValue(other.id, 'tel', '+442071838750');
    await refreshMenus();
    expect(made.find(({ id }) => id === `insert:${other.id}`)?.title).toBe('Work && home');
    expect(made.find(({ id }) => id === `insert:${other.id}:tel`)?.parentId).toBe(`insert:${other.id}`);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  });

  it('is made once however often it is asked for at once', async () => {
    await Promise.all([refreshMenus(), refreshMenus(), refreshMenus()]);
    expect(made.filter(({ id }) => id === 'insert')).toHaveLength(1);
  });

  it('puts a detail into the frame it was opened in, and nothing else of the profile', async () => {
    const me = await createProfile('Me');
    await saveProfileValue(me.id, 'email', 'a@example.org');
    await saveProfileValue(me.id, 'given-name', 'Ann');
    await saveProfileValue(me.id, 'family-name', 'Lee');
    await onMenuClicked(click(`insert:${me.id}:email`));
    await onMenuClicked(click(`insert:${me.id}:name`));
    expect(inserted()).toEqual(
      ['a@example.org', 'Ann Lee'].map((text) => ({
        tabId: 1,
        message: { name: 'agent.insert', data: { text } },
        target: { frameId: 4 },
      })),
    );
    expect(said).not.toHaveBeenCalled();
  });

  it('knows the numbers and the draft of the site', async () => {
    const me = await createProfile('Me');
    await saveIdentifier('shop.example', me.id, 'order-number', 'A-17');
    await saveDraft(page, { subject: 'Late', message: { problem: 'It never came.' } });
    await onMenuClicked(click('insert:site:order-number'));
    await onMenuClicked(click('insert:draft:subject'));
    await onMenuClicked(click('insert:draft:message'));
    const texts = inserted().map(({ message }) => Reflect.get(Object(Reflect.get(Object(message), 'data')), 'text'));
    expect(texts.slice(0, 2)).toEqual(['A-17', 'Late']);
    expect(texts[2]).toContain('It never came.');
  });

  it('says so where there is nothing to insert, or the field takes nothing', async () => {
    const me = await createProfile('Me');
    await onMenuClicked(click('insert:site:order-number'));
    expect(inserted()).toEqual([]);
    expect(said).toHaveBeenLastCalledWith({ tabId: 1, text: '?' });
    said.mockClear();
    await saveProfileValue(me.id, 'email', 'a@example.org');
    tell.mockResolvedValue({ ok: true, value: { outcome: 'refused' } } as never);
    await onMenuClicked(click(`insert:${me.id}:email`));
    expect(said).toHaveBeenLastCalledWith({ tabId: 1, text: '?' });
  });

  it.each(['insert', 'insert:site:password', 'insert:draft:notes', 'insert:p:bday', 'other:thing'])(
    'does nothing about %s',
    async (id) => {
      await onMenuClicked(click(id));
      expect([inserted(), said.mock.calls]).toEqual([[], []]);
    },
  );
});

it('takes for text what browsers would take for signs in a title', () => {
  expect(menuTitle('Company', 'Smith & Sons %s')).toBe('Company: Smith && Sons % s');
  expect(menuTitle('Message', 'a\n b'.repeat(40))).toHaveLength('Message: '.length + 40);
});
