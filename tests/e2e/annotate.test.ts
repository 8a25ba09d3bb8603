import * as v from 'valibot';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from './support/evaluate';
import { forgetPictures } from './support/forget-pictures';
import { countMagenta } from './support/magenta';
import { makeProfile } from './support/make-profile';
import { type Annotator, openAnnotate } from './support/open-annotate';
import { openPanel } from './support/open-panel';
import { openPractice } from './support/open-practice';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
beforeAll(() => makeProfile(stage.test));
beforeEach(() => forgetPictures(stage.test));

/** Takes a picture of the page with private details, scrolled to some place, CSS pixels. */
async function take(button: string, top: number) {
  const { site, test } = stage;
  const { page, tabId } = await openPractice(test, site, '/capture/private');
  await evaluate(page, v.null(), 'scrollTo(0, data);', top);
  const panel = await openPanel(test, tabId);
  await panel.capture(button, async () => {
    if (button !== 'capture-element') return;
    await panel.person.find('[data-testid="picking"]');
    await panel.click('pick-take');
  });
  return panel;
}

/** Blacks out all that was found. */
async function cover(annotator: Annotator): Promise<void> {
  await annotator.click('[data-testid="cover-all"]');
  await annotator.find('[data-testid="private-count"][data-count="0"]');
}

describe('what is private', () => {
  it.each([
    ['in the view', 'capture', 0],
    ['in the view, scrolled to the end', 'capture', 5000],
    ['on the whole page', 'capture-page', 300],
    ['in a part of the page', 'capture-element', 5000],
  ])('%s is covered by one press, and is in no stored pixel then', async (_, button, top) => {
    await take(button, top);
    const before = await countMagenta(stage.test);
    expect(before.find(({ where }) => where.endsWith(' blob'))?.magenta).toBeGreaterThan(100);
    const annotator = await openAnnotate(stage.test);
    await cover(annotator);
    await annotator.saveAndClose();
    const after = await countMagenta(stage.test);
    expect(after.map(({ where, width, height }) => ({ where, width, height }))).toEqual(
      before.map(({ where, width, height }) => ({ where, width, height })),
    );
    expect(after.map(({ magenta }) => magenta)).toEqual(after.map(() => 0));
    // What is not private is all there.
    expect(after[0]?.dark).toBeGreaterThan(500);
  });

  it('is told in the panel, which shows the picture anew once it is covered', async () => {
    const panel = await take('capture', 5000);
    await panel.person.find('[data-testid="picture-private"]');
    const annotator = await openAnnotate(stage.test);
    await cover(annotator);
    await annotator.saveAndClose();
    await until('nothing private in the panel', async () => !(await panel.page.$('[data-testid="picture-private"]')));
  });
});

describe('the saved file', () => {
  /** What a PNG needs to be a picture, and how its pixels are meant: https://www.w3.org/TR/png-3/#11Chunks */
  const PIXEL_CHUNKS = new Set([
    'IHDR',
    'PLTE',
    'IDAT',
    'IEND',
    'tRNS',
    'sRGB',
    'gAMA',
    'cHRM',
    'sBIT',
    'pHYs',
    'iCCP',
    'cICP',
  ]);

  it('says nothing beside its pixels', async () => {
    await take('capture', 0);
    const annotator = await openAnnotate(stage.test);
    await annotator.saveAndClose();
    const [blob] = await countMagenta(stage.test);
    expect(blob?.type).toBe('image/png');
    expect(blob?.chunks.filter((chunk) => !PIXEL_CHUNKS.has(chunk))).toEqual([]);
    expect(blob?.chunks).toEqual(expect.arrayContaining(['IHDR', 'IDAT', 'IEND']));
  });

  it('is no larger where the smallest one is asked for, and covered just the same', async () => {
    await take('capture', 5000);
    const annotator = await openAnnotate(stage.test);
    await cover(annotator);
    await annotator.choose('select', 'smallest');
    await annotator.saveAndClose();
    const blobs = await countMagenta(stage.test);
    expect(blobs.map(({ magenta }) => magenta)).toEqual(blobs.map(() => 0));
    expect(blobs[0]?.dark).toBeGreaterThan(500);
  });

  it('has the original beside it only where the person says so, and can be had back from it', async () => {
    await take('capture', 5000);
    const before = await countMagenta(stage.test);
    const annotator = await openAnnotate(stage.test);
    await cover(annotator);
    await annotator.click('[data-testid="keep-original"]');
    await annotator.saveAndClose();
    const kept = await countMagenta(stage.test);
    expect(kept.filter(({ magenta }) => magenta > 0).map(({ where }) => where)).toEqual(['originals 0 blob']);
    const again = await openAnnotate(stage.test);
    await again.click('[data-testid="restore-original"]');
    await again.click('[data-testid="confirm"]');
    await again.closed();
    expect(await countMagenta(stage.test)).toEqual(before);
  });
});

describe('marks', () => {
  const shown = (annotator: Annotator) =>
    evaluate(
      annotator.page,
      v.array(v.object({ kind: v.string(), box: v.array(v.number()) })),
      `return [...document.querySelectorAll('svg [data-kind]')].map((mark) => {
         const { x, y, width, height } = mark.getBBox();
         return { kind: mark.dataset.kind, box: [x, y, width, height].map(Math.round) };
       });`,
    );

  it('are drawn, moved, resized, taken back and saved with the mouse', async () => {
    await take('capture', 0);
    const annotator = await openAnnotate(stage.test);
    const { page } = annotator;
    const { x, y } = await annotator.corner();
    const drag = async (from: [number, number], to: [number, number]) => {
      await page.mouse.move(x + from[0], y + from[1]);
      await page.mouse.down();
      await page.mouse.move(x + (from[0] + to[0]) / 2, y + (from[1] + to[1]) / 2);
      await page.mouse.move(x + to[0], y + to[1]);
      await page.mouse.up();
    };
    for (const tool of ['redaction', 'arrow', 'box', 'pen']) {
      await annotator.click(`[data-testid="tool-${tool}"]`);
      await drag([200, 100], [300, 160]);
    }
    await annotator.click('[data-testid="tool-number"]');
    await drag([400, 100], [400, 100]);
    await drag([460, 100], [460, 100]);
    await annotator.click('[data-testid="tool-text"]');
    await drag([200, 200], [200, 200]);
    await annotator.type('[data-testid="mark-text"]', 'Here <b>it</b> is');
    const kinds = ['redaction', 'arrow', 'box', 'pen', 'number', 'number', 'text'];
    expect((await shown(annotator)).map(({ kind }) => kind)).toEqual(kinds);
    await annotator.click('[data-testid="tool-select"]');
    const [before] = (await shown(annotator)).slice(-1);
    await drag([215, 212], [265, 232]);
    const [moved] = (await shown(annotator)).slice(-1);
    expect(moved?.box[0]).toBeGreaterThan((before?.box[0] ?? 0) + 30);
    await annotator.click('[data-testid="undo"]');
    expect((await shown(annotator)).at(-1)).toEqual(before);
    await annotator.click('[data-testid="tool-crop"]');
    await drag([100, 50], [500, 300]);
    await annotator.saveAndClose();
    const [blob] = await countMagenta(stage.test);
    expect(blob?.width).toBeGreaterThan(390);
    expect(blob?.width).toBeLessThan(700);
    expect(blob?.dark).toBeGreaterThan(1000);
  });

  it('are put, moved, resized, put in order, removed and taken back by the keyboard alone', async () => {
    await take('capture', 0);
    const annotator = await openAnnotate(stage.test);
    const { keyboard } = annotator.page;
    await annotator.press('tool-redaction', 'ArrowRight', 'ArrowRight', ' ');
    await annotator.press('add-mark', 'Enter');
    const [added] = await shown(annotator);
    expect(added?.kind).toBe('box');
    await keyboard.press('ArrowRight');
    await keyboard.down('Shift');
    await keyboard.press('ArrowDown');
    await keyboard.up('Shift');
    await keyboard.down('Alt');
    await keyboard.press('ArrowUp');
    await keyboard.up('Alt');
    const [left = 0, top = 0, width = 0, height = 0] = added?.box ?? [];
    expect((await shown(annotator))[0]?.box).toEqual([left + 1, top + 10, width, height - 1]);
    await annotator.press('tool-box', 'ArrowRight', 'ArrowRight', 'ArrowRight', ' ');
    await annotator.press('add-mark', 'Enter');
    await annotator.press('mark-raise', 'Enter');
    const kindsNow = async () => (await shown(annotator)).map(({ kind }) => kind);
    expect(await kindsNow()).toEqual(['number', 'box']);
    await keyboard.down('Control');
    await keyboard.press('KeyZ');
    await keyboard.up('Control');
    expect(await kindsNow()).toEqual(['box', 'number']);
    await (await annotator.find('[data-testid="mark-list"] [role="option"][data-kind="box"]')).focus();
    await keyboard.press(' ');
    await keyboard.press('Delete');
    expect(await kindsNow()).toEqual(['number']);
    await annotator.press('save', 'Enter');
    await annotator.closed();
  });
});
