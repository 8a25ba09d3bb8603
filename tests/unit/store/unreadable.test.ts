import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseService, companyOf, rememberPage } from '@/utils/store/companies/company-store';
import { countUnreadable, countUnreadableRequests } from '@/utils/store/count-unreadable';
import { database } from '@/utils/store/database';
import { allProfiles, createProfile, saveProfileValue } from '@/utils/store/profile/profile-store';
import { allSiteRules, setSiteMode, siteModeOf } from '@/utils/store/profile/site-rule-store';
import { saveDraft } from '@/utils/store/requests/drafts';
import { candidatesOf, dropCandidates, keepCandidates } from '@/utils/store/requests/number-candidates';
import { addPicture, originalOf, replacePicture } from '@/utils/store/requests/picture-store';
import { allReminders, refreshReminders } from '@/utils/store/requests/reminder-store';
import { allRequests, draftOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';
import { TABLE_NAMES } from '@/utils/store/tables';
import { OLDEST_ROWS } from './oldest-rows';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const candidate = { value: 'CB-1', score: 0.5, sentence: 'Your ticket CB-1', place: 'page' as const, reasons: [] };
const raw = (table: string, key: string): Promise<unknown> => database.table(table).get(key);

let warned: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('rows that cannot be read', () => {
  it.each(TABLE_NAMES)('are counted in %s', async (name) => {
    await database.table(name).add(OLDEST_ROWS[name]('r'));
    expect(await countUnreadable()).toBe(0);
    const { id: _, requestId: __, site: ___, pictureId: ____, ...rest } = OLDEST_ROWS[name]('other');
    const keys = { id: 'other', requestId: 'other', site: 'shop.example', pictureId: 'other' };
    await database
      .table(name)
      .add({ ...keys, ...Object.fromEntries(Object.keys(rest).map((field) => [field, { newer: field }])) });
    expect(await countUnreadable()).toBe(1);
  });

  it('are told of once, by table and place, without a word of what they hold', async () => {
    await database.table('requests').add({ ...OLDEST_ROWS.requests('r'), subject: { secret: 'Anna' } });
    await allRequests();
    await allRequests();
    expect(warned.mock.calls).toEqual([
      [expect.stringContaining('kept, not read'), expect.stringContaining('requests – subject')],
    ]);
    expect(JSON.stringify(warned.mock.calls)).not.toContain('Anna');
  });

  it('are counted by site where they are requests, whatever index they are missing in', async () => {
    await recordSubmission(page, { submissionId: 's', subject: '', text: '' });
    await database.table('requests').add({ id: 'broken', site: page.site, updatedAt: {} });
    await database.table('requests').add({ id: 'elsewhere', site: 'bank.example' });
    expect(await allRequests()).toHaveLength(1);
    expect([await countUnreadableRequests(page.site), await countUnreadable()]).toEqual([1, 2]);
  });
});

describe('nothing writes over', () => {
  it('a draft of another release: another is begun', async () => {
    const row = { id: 'newer', site: page.site, state: 'draft', message: 'all in one' };
    await database.table('requests').add(row);
    await saveDraft(page, { subject: 'x' });
    expect(await draftOf(page.site)).toMatchObject({ subject: 'x' });
    expect(await raw('requests', 'newer')).toEqual(row);
  });

  it('what is known of a company, but for the word of the person', async () => {
    const row = { site: page.site, channels: 'many', service: 'bank' };
    await database.table('companies').add(row);
    await rememberPage(page.site, page.pageUrl, [], 'shop', 5);
    expect(await raw('companies', page.site)).toEqual(row);
    await chooseService(page.site, 'shop');
    expect(await raw('companies', page.site)).toMatchObject({ channels: 'many', service: 'shop', serviceSetByPerson: true });
    expect(await companyOf(page.site)).toBeNull();
  });

  it('numbers to choose from', async () => {
    const row = { requestId: 'r', candidates: 'CB-7' };
    await database.table('numberCandidates').add(row);
    await keepCandidates('r', [candidate]);
    await dropCandidates('r');
    expect(await candidatesOf('r')).toEqual([]);
    expect(await raw('numberCandidates', 'r')).toEqual(row);
  });

  it('a reminder, nor takes one away whose request cannot be read', async () => {
    const { id } = await recordSubmission(page, { submissionId: 's', subject: '', text: '' });
    const row = { requestId: id, dueAt: 'later' };
    const snoozed = { requestId: 'newer', dueAt: 9, reason: 'snoozed', toldAt: null };
    await database.table('reminders').bulkAdd([row, snoozed]);
    await database.table('requests').add({ id: 'newer', site: page.site, state: 'escalated' });
    await refreshReminders(Date.now());
    expect(await raw('reminders', id)).toEqual(row);
    expect(await allReminders()).toEqual([snoozed]);
    await database.requests.delete('newer');
    await refreshReminders(Date.now());
    expect(await allReminders()).toEqual([]);
  });

  it('the original of a picture', async () => {
    const blob = new Blob(['taken'], { type: 'image/png' });
    const { id } = await addPicture({
      requestId: 'r',
      kind: 'capture',
      blob,
      fileName: 'a.png',
      width: 1,
      height: 1,
      takenAt: 1,
      pageUrl: '',
      pageTitle: '',
    });
    const row = { pictureId: id, requestId: 'r', fileName: 'a.png' };
    await database.table('originals').add(row);
    const edited = { blob: new Blob(['covered']), width: 1, height: 1, fileName: 'a.png', sensitive: [] };
    await replacePicture(id, edited, true);
    expect(await originalOf(id)).toBeNull();
    expect(await raw('originals', id)).toEqual(row);
  });
});

describe('a rule for a site that cannot be read', () => {
  it('leaves the site alone until the person says otherwise', async () => {
    await database.table('siteRules').add({ site: page.site, mode: 'at-night', updatedAt: 1 });
    await setSiteMode('bank.example', 'asked');
    expect([await siteModeOf(page.site), await siteModeOf('other.example')]).toEqual(['off', 'on']);
    expect((await allSiteRules()).map(({ site, mode }) => [site, mode])).toEqual([
      ['bank.example', 'asked'],
      [page.site, 'off'],
    ]);
    await setSiteMode(page.site, 'on');
    expect(await siteModeOf(page.site)).toBe('on');
  });
});

describe('a profile', () => {
  it('is one, whatever detail it lacks, and made after those that cannot be read', async () => {
    await database.table('profiles').add({ ...OLDEST_ROWS.profiles('p'), values: { email: 'ann@example.org' } });
    await database.table('profiles').add({ id: 'newer', createdAt: 'yesterday' });
    await createProfile('Work');
    const [first, second] = await allProfiles();
    expect(first?.values).toMatchObject({ email: 'ann@example.org', 'given-name': '', bday: '' });
    expect(second?.label).toBe('Work');
  });

  it('stays readable with a text that is too long', async () => {
    const { id } = await createProfile('Me');
    await saveProfileValue(id, 'organization', 'x'.repeat(1000));
    expect((await allProfiles())[0]?.values.organization).toHaveLength(300);
  });
});
