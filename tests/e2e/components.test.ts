import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPONENTS } from '@/tests/sites/components/components';
import { type ComponentsSite, startComponentsSite } from '@/tests/sites/components/start-components-site';
import { browserName } from './support/browser-name';
import { type Cell, componentCell } from './support/component-cell';
import { setUp } from './support/set-up';

const stage = setUp();
const running: { site?: ComponentsSite } = {};
const cells: Cell[] = [];

/** Where the page about the components is written from. */
const RESULTS = join(import.meta.dirname, '../../.cache/test', `components-${browserName()}.json`);
/** Most events of typing that a control may cost a page on average; the quiet way costs three. */
const MOST_EVENTS = 40;
const ENOUGH = 0.95;

beforeAll(async () => {
  running.site = await startComponentsSite();
});
afterAll(async () => {
  await running.site?.close();
  mkdirSync(join(RESULTS, '..'), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify(cells, null, 2));
});

describe('components as people meet them', () => {
  it.each(COMPONENTS)('$title', async (component) => {
    if (!running.site) throw new Error('The site is not running.');
    const cell = await componentCell(stage.test, running.site, component);
    cells.push(cell);
    console.log(`${cell.outcome.padEnd(9)} ${cell.undone ? 'undone' : 'LEFT  '} ${component.id} ${cell.detail.join(' · ')}`);
    expect(cell).toMatchObject({ submits: 0, presses: 0 });
    expect(cell.eventsPerControl).toBeLessThanOrEqual(MOST_EVENTS);
    const expected = component.asks.some(({ needsYou }) => needsYou) ? 'needs you' : 'filled';
    expect(cell, cell.detail.join('\n')).toMatchObject({ outcome: expected, undone: true });
  });

  it('are nearly all filled, and given back', () => {
    const good = cells.filter(({ outcome, undone }) => outcome === 'filled' && undone);
    expect(good.length / COMPONENTS.length).toBeGreaterThanOrEqual(ENOUGH);
  });
});
