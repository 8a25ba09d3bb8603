import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Asked } from '@/tests/sites/components/component';
import type { ControlFinding, FrameFindings } from '@/utils/model/forms/findings';
import { evaluate } from './evaluate';
import { findingsOf } from './findings-of';
import type { TestBrowser } from './launch-browser';
import { until } from './until';

/** The state of a component page, as its own framework holds it. */
export function stateOf(page: Page): Promise<Record<string, unknown>> {
  return evaluate(page, v.record(v.string(), v.unknown()), 'return window.__state();');
}

const doneSchema = v.object({ submits: v.number(), presses: v.number(), events: v.number() });

/** What a page counted of what was done to it: forms sent, buttons pressed, events of typing. */
export function doneTo(page: Page): Promise<v.InferOutput<typeof doneSchema>> {
  return evaluate(page, doneSchema, 'return window.__done;');
}

export interface FoundControl {
  asked: Asked;
  frame: FrameFindings;
  control: ControlFinding;
}

/** How long a page may take until everything in it is found, ms; what is not found by then is reported as such. */
const LIMIT = 15_000;

/** Waits until Casebook has found what a page asks, each control by the words beside it, or else by what it is taken for. */
export async function foundControls(test: TestBrowser, tabId: number, asked: readonly Asked[]): Promise<FoundControl[]> {
  let found: FoundControl[] = [];
  const probe = async () => {
    found = matchControls(await findingsOf(test, tabId), asked);
    return found.length === asked.length;
  };
  await until('every control', probe, LIMIT).catch(() => null);
  return found;
}

function matchControls(frames: readonly FrameFindings[], asked: readonly Asked[]): FoundControl[] {
  const controls = frames.flatMap((frame) =>
    frame.forms.flatMap((form) => form.controls.map((control) => ({ frame, control, isSeen: control.visible }))),
  );
  return asked.flatMap((one) => {
    const named = controls.filter(({ control }) => control.label.includes(one.label));
    const taken = controls.filter(({ control }) => one.types?.includes(control.type));
    const seen = [...named, ...taken].filter(({ isSeen }) => isSeen);
    const [best] = [...seen, ...named, ...taken];
    return best ? [{ asked: one, frame: best.frame, control: best.control }] : [];
  });
}
