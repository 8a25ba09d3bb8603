import * as v from 'valibot';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from './support/evaluate';
import { forgetPictures } from './support/forget-pictures';
import { countMagenta } from './support/magenta';
import { makeProfile } from './support/make-profile';
import { openAnnotate } from './support/open-annotate';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { setUp } from './support/set-up';

const stage = setUp();
beforeAll(() => makeProfile(stage.test));
beforeEach(() => forgetPictures(stage.test));

/** Takes a picture of the page with private details. @param top where it is scrolled to, CSS pixels */
async function picture(button: string, top: number, meanwhile?: () => Promise<void>) {
  const { site, test } = stage;
  const { page, tabId } = await openPractice(test, site, '/capture/private');
  await evaluate(page, v.null(), 'scrollTo(0, data);', top);
  const panel = await openPanel(test, tabId);
  await panel.capture(button, meanwhile ?? (button === 'capture' ? undefined : async () => {}));
  return { page, panel };
}

/** Blacks out all that was found and saves. */
async function coverAndSave() {
  const annotate = await openAnnotate(stage.test);
  await annotate.click('[data-testid="cover-all"]');
  await annotate.find('[data-testid="private-count"][data-count="0"]');
  await annotate.saveAndClose();
}

const dataOf = (blobs: Awaited<ReturnType<typeof countMagenta>>) => blobs.filter(({ where }) => where.endsWith(' blob'));

describe('what is private', () => {
  it.each([
    ['in the view', 'capture', 0],
    ['in the view, scrolled to the end', 'capture', 5000],
    ['on the whole page', 'capture-page', 300],
  ])('%s is covered by one press, and is in no stored pixel then', async (_, button, top) => {
    await picture(button, top);
    const before = await countMagenta(stage.test);
    expect(dataOf(before).map(({ magenta }) => magenta > 100)).toEqual([true]);
    await coverAndSave();
    const after = await countMagenta(stage.test);
    expect(after.map(({ where }) => where)).toEqual(before.map(({ where }) => where));
    expect(after.map(({ magenta }) => magenta)).toEqual(after.map(() => 0));
  });
});
