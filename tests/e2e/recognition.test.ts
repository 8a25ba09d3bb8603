import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { FormTruth, LabelledPage, Turn } from '@/tests/sites/labelled-page';
import { labelledPages } from '@/tests/sites/labelled-pages';
import { planFill } from '@/utils/forms/plan/plan-fill';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { attend } from './support/attend';
import { EVERYTHING } from './support/everything';
import { findingsOf } from './support/findings-of';
import { openPractice } from './support/open-practice';
import { Person } from './support/person';
import { seenForms, trueForm } from './support/seen-forms';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
/** Longer than a page is left alone before it is looked at again, ms. */
const PATIENCE = 15_000;

/** The findings of a tab once they are what they should be, or as they are when that does not happen. */
async function findingsLike(tabId: number, truth: readonly FormTruth[]): Promise<FrameFindings[]> {
  const wanted = JSON.stringify(truth.map(trueForm));
  const isThere = async () => {
    const frames = await findingsOf(stage.test, tabId);
    return JSON.stringify(seenForms(frames, truth)) === wanted && frames;
  };
  return until('the true forms', isThere, PATIENCE).catch(() => findingsOf(stage.test, tabId));
}

async function act(page: Page, { at, choose }: Turn): Promise<void> {
  const person = new Person(page);
  if (choose === undefined) await person.click(at);
  else await person.choose(at, choose);
}

/** What the plan would write into controls that are never to be written into, or tick; `[]` where it keeps its hands off. */
function meddling(frames: readonly FrameFindings[]): string[] {
  return frames
    .flatMap(({ forms }) => forms)
    .flatMap((form) => planFill(form, EVERYTHING).entries)
    .filter(({ control, value, ticked }) => HANDS_OFF.has(control.type) && (value !== '' || ticked))
    .map(({ control, value }) => `${control.label}: ${value}`);
}
const HANDS_OFF: ReadonlySet<string> = new Set(['consent', 'captcha', 'honeypot', 'password', 'payment-card']);

describe.each(labelledPages)('$path', ({ path, forms, turns = [] }: LabelledPage) => {
  it('is recognised form by form and control by control, at every turn', async () => {
    const { site, test } = stage;
    const { page, tabId } = await openPractice(test, site, path);
    await attend(test, tabId);
    for (const turn of [{ at: '', forms }, ...turns]) {
      if (turn.at !== '') await act(page, turn);
      const found = await findingsLike(tabId, turn.forms);
      expect(seenForms(found, turn.forms), `after ${turn.at || 'loading'}`).toEqual(turn.forms.map(trueForm));
      expect(meddling(found)).toEqual([]);
    }
  });
});
