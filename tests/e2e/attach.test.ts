import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUploadsSite, type UploadsSite } from '@/tests/sites/uploads/start-uploads-site';
import { UPLOADS, type Upload } from '@/tests/sites/uploads/uploads';
import { attachByMessage } from './support/ask-agent';
import { attend } from './support/attend';
import { supportFormOf } from './support/findings-of';
import type { TestBrowser } from './support/launch-browser';
import { openPanel } from './support/open-panel';
import { readCaptures } from './support/read-database';
import { setUp } from './support/set-up';
import { tabOf } from './support/tab-of';
import { TINY_PNG } from './support/tiny-png';
import { until } from './support/until';

const stage = setUp();
const running: { site?: UploadsSite } = {};
/** What the page for small photos says. */
const LIMIT = 60_000;

beforeAll(async () => {
  running.site = await startUploadsSite();
});
afterAll(() => running.site?.close());

/** The whole way, as a person goes it: takes a picture of the page and attaches it with one click. */
async function attachFromPanel(test: TestBrowser, site: UploadsSite, { id, withForm }: Upload): Promise<string> {
  const { page, tabId } = await openUpload(test, site, id);
  const panel = await openPanel(test, tabId);
  await supportFormOf(test, tabId);
  await panel.capture();
  const outcome = await panel.attach();
  if (withForm) await page.evaluate('document.querySelector("form").requestSubmit()');
  return outcome;
}

/** What the panel asks of the page for that. */
async function attachInPage(test: TestBrowser, site: UploadsSite, { id }: Upload): Promise<string> {
  const { tabId } = await openUpload(test, site, id);
  await attend(test, tabId);
  const { frame, form } = await supportFormOf(test, tabId);
  const control = form.controls.find(({ type, widget }) => type === 'attachment' && widget === 'file');
  return (await attachByMessage(test, frame, { controlId: control?.id ?? null, formId: form.id }, TINY_PNG)).outcome;
}

async function openUpload(test: TestBrowser, site: UploadsSite, id: string) {
  const page = await test.browser.newPage();
  await page.goto(`${site.origin}/${id}/`);
  await page.bringToFront();
  return { page, tabId: await tabOf(test, page) };
}

/** Without packages it is the page itself that takes files: these are gone through from the panel, the rest from there on. */
const isPlain = ({ packages }: Upload) => packages.length === 0;
const COMES = UPLOADS.filter(({ outcome }) => outcome === undefined);

const siteOf = () => {
  if (!running.site) throw new Error('The site is not running.');
  return running.site;
};
const arrived = async ({ id }: Upload) => {
  const [file] = await until('the file at the company', async () => siteOf().files(id).length > 0 && siteOf().files(id));
  return file;
};

describe('a picture attached with one click', () => {
  it.each(COMES.filter(isPlain))('arrives byte for byte: $title', async (upload) => {
    expect(await attachFromPanel(stage.test, siteOf(), upload)).toBe('attached');
    expect(await readCaptures(stage.test)).toContain((await arrived(upload))?.bytes.toString('base64'));
    expect(siteOf().files(upload.id)).toHaveLength(1);
  });

  it.each(COMES.filter((upload) => !isPlain(upload)))('arrives byte for byte in $title', async (upload) => {
    expect(await attachInPage(stage.test, siteOf(), upload)).toBe('attached');
    expect((await arrived(upload))?.bytes).toEqual(TINY_PNG.bytes);
    expect(siteOf().files(upload.id)).toHaveLength(1);
  });

  it.each(UPLOADS.filter(({ outcome }) => outcome === 'smaller'))('is made as the page takes it: $title', async (upload) => {
    expect(await attachFromPanel(stage.test, siteOf(), upload)).toBe('attached');
    const file = await arrived(upload);
    expect(file).toMatchObject({ name: expect.stringMatching(/\.jpg$/), type: 'image/jpeg' });
    expect(file?.bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(file?.bytes.length).toBeLessThanOrEqual(LIMIT);
  });

  it.each(UPLOADS.filter(({ outcome }) => outcome === 'unseen'))(
    'is not said to be there where nothing shows it: $title',
    async (upload) => {
      expect(await attachInPage(stage.test, siteOf(), upload)).toBe('unseen');
    },
  );

  it.each(UPLOADS.filter(({ outcome }) => outcome === 'no-place'))(
    'is copied or downloaded instead: $title',
    async (upload) => {
      expect(await attachFromPanel(stage.test, siteOf(), upload)).toBe('no-place');
      expect(siteOf().files(upload.id)).toEqual([]);
    },
  );
});
