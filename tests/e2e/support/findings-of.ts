import * as v from 'valibot';
import { type FormFinding, type FrameFindings, frameFindingsSchema } from '@/utils/model/forms/findings';
import { evaluate } from './evaluate';
import type { TestBrowser } from './launch-browser';
import { until } from './until';

/** What Casebook keeps of a tab just now, top frame first. */
export async function findingsOf({ desk }: TestBrowser, tabId: number): Promise<FrameFindings[]> {
  const found = await evaluate(
    desk,
    v.array(frameFindingsSchema),
    `return Object.entries(await browser.storage.session.get(null))
       .filter(([key]) => key.startsWith('findings:')).map(([, value]) => value).filter(({ tabId }) => tabId === data);`,
    tabId,
  );
  return found.sort((a, b) => a.frameId - b.frameId);
}

export interface FoundForm {
  frame: FrameFindings;
  form: FormFinding;
}

export async function supportFormsOf(test: TestBrowser, tabId: number): Promise<FoundForm[]> {
  const frames = await findingsOf(test, tabId);
  return frames.flatMap((frame) =>
    frame.forms.filter(({ kind }) => kind === 'support').map((form): FoundForm => ({ frame, form })),
  );
}

/** Waits for the one support form of a tab; a failure says what was seen instead. */
export function supportFormOf(test: TestBrowser, tabId: number): Promise<FoundForm> {
  return until('one support form', async () => {
    const frames = await findingsOf(test, tabId);
    const [found, ...others] = await supportFormsOf(test, tabId);
    if (found && others.length === 0) return found;
    throw new Error(
      `seen in tab ${tabId}: ${JSON.stringify(frames.map(({ url, forms }) => [url, forms.map(({ kind }) => kind)]))}`,
    );
  });
}

/** Waits for the one support form of a document that came after another in its tab. */
export function nextSupportFormOf(test: TestBrowser, tabId: number, documentKey: string | undefined): Promise<FoundForm> {
  return until('a support form in the next document', async () => {
    const found = await supportFormOf(test, tabId);
    if (found.frame.documentKey === documentKey) throw new Error('still the document before');
    return found;
  });
}
