import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COMPONENTS } from '@/tests/sites/components/components';
import { ROOT } from './support/built';

const page = readFileSync(join(ROOT, 'docs/components.md'), 'utf8');

it('tells of every component that is tried, with none forgotten in either browser', () => {
  expect(COMPONENTS.filter(({ title }) => !page.includes(`| ${title} |`)).map(({ id }) => id)).toEqual([]);
  expect(page).not.toContain('not tried');
  expect(page).not.toContain('| wrong |');
});
