import { type Asked, type Component, PERSON } from '@/tests/sites/components/component';
import type { ComponentsSite } from '@/tests/sites/components/start-components-site';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { attachByMessage, fillByMessage, undoByMessage } from './ask-agent';
import { attend } from './attend';
import type { TestBrowser } from './launch-browser';
import { doneTo, type FoundControl, foundControls, stateOf } from './on-component';
import { tabOf } from './tab-of';
import { TINY_PNG } from './tiny-png';
import { until } from './until';

/** What became of one component in one browser. */
export interface Cell {
  id: string;
  outcome: 'filled' | 'needs you' | 'wrong';
  undone: boolean;
  /** What was asked and not got, in words. */
  detail: string[];
  submits: number;
  presses: number;
  /** Events of typing for each control that was asked about, on average. */
  eventsPerControl: number;
}

type State = Record<string, unknown>;
/** Frameworks tell their state a moment later, ms. */
const A_MOMENT = 800;

/** Fills a component's page, looks what its own framework says, and takes everything back. */
export async function componentCell(test: TestBrowser, site: ComponentsSite, component: Component): Promise<Cell> {
  const page = await test.browser.newPage();
  await page.goto(`${site.origin}/${component.id}/`);
  await page.bringToFront();
  const tabId = await tabOf(test, page);
  await attend(test, tabId);
  const asked = [...PERSON, ...component.asks];
  const found = await foundControls(test, tabId, asked);
  const before = await stateOf(page);

  const frames = [...new Set(found.map(({ frame }) => frame))];
  const answers = await Promise.all(
    frames.map((frame) =>
      fillFrame(
        test,
        frame,
        found.filter((one) => one.frame === frame),
      ),
    ),
  );
  const said = new Map<Asked, string>(answers.flatMap(({ said }) => [...said]));
  for (const one of found.filter(({ asked }) => asked.answer === 'file')) said.set(one.asked, await attach(test, one));
  await until('the state to follow', async () => missing(await stateOf(page), asked).length === 0, A_MOMENT).catch(() => null);
  const after = await stateOf(page);
  const lost = missing(after, asked);
  const isHonest = (one: Asked) => said.get(one) !== 'filled' && same(after[one.key], before[one.key]);
  const { submits, presses, events } = await doneTo(page);

  for (const { frame, undoId } of answers) if (undoId !== null) await undoByMessage(test, frame, undoId);
  const given = Object.keys(before).filter((key) => asked.every((one) => one.key !== key || one.answer !== 'file'));
  const left = async () => {
    const now = await stateOf(page);
    return given.filter((key) => !same(now[key], before[key])).map((key) => `${key} left as ${JSON.stringify(now[key])}`);
  };
  await until('everything to be back', async () => (await left()).length === 0, A_MOMENT).catch(() => null);
  const behind = await left();
  await page.close();
  return {
    id: component.id,
    outcome: lost.length === 0 ? 'filled' : lost.every(isHonest) ? 'needs you' : 'wrong',
    undone: behind.length === 0,
    detail: [
      ...lost.map((one) => `${one.key} is ${JSON.stringify(after[one.key])}, ${said.get(one) ?? 'not found'}`),
      ...behind,
    ],
    submits,
    presses,
    eventsPerControl: Math.round(events / asked.length),
  };
}

/** What Casebook says of each control it was told to fill. */
async function fillFrame(test: TestBrowser, frame: FrameFindings, controls: readonly FoundControl[]) {
  const texts = controls.filter(({ asked }) => asked.answer !== 'file');
  const overwritten = new Set(texts.filter(({ asked }) => asked.preset).map(({ control }) => control.id));
  const values = new Map(texts.map(({ control, asked }) => [control.id, asked.answer]));
  const { undoId, results } = await fillByMessage(test, frame, values, overwritten);
  const said = texts.map(({ asked, control }) => {
    const result = results.find(({ controlId }) => controlId === control.id);
    return [asked, result?.refusal ?? result?.outcome ?? 'nothing'] as const;
  });
  return { frame, undoId, said };
}

async function attach(test: TestBrowser, { frame, control }: FoundControl): Promise<string> {
  const { outcome } = await attachByMessage(test, frame, { controlId: control.id }, TINY_PNG);
  return outcome === 'attached' ? 'filled' : outcome;
}

function missing(state: State, asked: readonly Asked[]): Asked[] {
  return asked.filter((one) => !same(state[one.key], one.answer === 'file' ? TINY_PNG.name : (one.state ?? one.answer)));
}

/** HTML sends every line end as CR LF. */
function same(one: unknown, other: unknown): boolean {
  const text = (value: unknown) => JSON.stringify(value ?? '').replaceAll('\\r\\n', '\\n');
  return text(one) === text(other);
}
