import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { realWidgets } from '@/tests/sites/chats/real/real-widgets';
import { shapeWidgets } from '@/tests/sites/chats/shapes/shape-widgets';
import { chatCellsSchema, chatTable } from './chats/chat-table';

// Writes docs/chats.md from what the last end-to-end tests wrote down.

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const cellsOf = (browser: string) => v.parse(chatCellsSchema, read(`.cache/test/chats-${browser}.json`));
const versionOf = (name: string) =>
  v.parse(v.object({ version: v.string() }), read(`tests/sites/node_modules/${name}/package.json`)).version;

const widgets = [...realWidgets(), ...shapeWidgets()];
const packages = widgets.map((widget) => widget.package).filter((name) => name !== '');
const versions = Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
const results = { Chromium: cellsOf('chromium'), Firefox: cellsOf('firefox') };
writeFileSync(join(ROOT, 'docs/chats.md'), chatTable(widgets, results, versions));
