import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, gzippedSize, listBuilt, ROOT, readBuilt } from './support/built';

/**
 * What runs inside web pages, with the most that each may weigh, in bytes after gzip. Every page pays for the watcher; the camera is put
 * into one when the person wants more than its view pictured.
 */
const LIMITS: Record<string, number> = {
  'watcher.js': 4_096,
  'agent.js': 48_000,
  'camera.js': 15_000,
  'contacts.js': 12_000,
  'chat.js': 20_000,
};

/**
 * Put into a page only where the browser gives no picture of a part that the person wants pictured, and only in Chrome: html2canvas, which
 * builds the copy it draws from with the browser's own means for documents.
 */
const REDRAW = { file: 'redraw.js', build: 'chrome-mv3', limit: 70_000 } as const;

/** Text that gives a library away in minified code, and a file of that library it is looked for in first. */
const HEAVY = [
  { library: 'React', text: 'react.transitional.element', source: 'react/cjs/react.production.js' },
  { library: 'Dexie', text: 'DexieError', source: 'dexie/dist/dexie.mjs' },
  { library: 'html2canvas', text: 'data-html2canvas-ignore', source: 'html2canvas/dist/html2canvas-pro.esm.js' },
];

/** Ways by which a page could speak to the extension or find that it is there. */
const BRIDGES = ['addEventListener("message"', "addEventListener('message'", 'addEventListener(`message`', 'postMessage('];

/** Ways to run or parse text as code or markup. */
const TEXT_AS_CODE = /\beval\(|new Function\b|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/;

/** Chrome refuses a content script that has one, and the whole extension with it. */
const NON_CHARACTER = /\p{Noncharacter_Code_Point}/u;

it.each(HEAVY)('$library can be told by its mark', ({ text, source }) => {
  expect(readFileSync(join(ROOT, 'node_modules', source), 'utf8')).toContain(text);
});

describe.each(BUILDS)('what runs inside pages in %s', (build) => {
  it('is the watcher, the agent, the camera, the reader of contacts and what works in chats', () => {
    const outsidePages = ['background.js', ...(build === REDRAW.build ? [REDRAW.file] : [])];
    const scripts = listBuilt(build).filter((file) => /^(?:[^/]+|content-scripts\/.*)\.js$/.test(file));
    expect(scripts.filter((file) => !outsidePages.includes(file)).sort()).toEqual(Object.keys(LIMITS).sort());
  });

  describe.each(Object.entries(LIMITS))('%s', (file, limit) => {
    const bytes = readBuilt(build, file);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);

    it('is light', () => {
      expect(gzippedSize(build, file)).toBeLessThanOrEqual(limit);
    });

    it.each(HEAVY)('has no $library in it', ({ text: mark }) => {
      expect(text).not.toContain(mark);
    });

    it('has no Unicode non-character', () => {
      expect(text).not.toMatch(NON_CHARACTER);
    });

    it('has no door for the page', () => {
      // The camera answers the panel over its port, with the number of the question.
      const toPage = text.replaceAll('.postMessage({number:', '');
      for (const bridge of BRIDGES) expect(toPage).not.toContain(bridge);
    });

    it('makes neither code nor markup of text', () => {
      expect(text).not.toMatch(TEXT_AS_CODE);
    });
  });
});

describe('what draws a part anew', () => {
  const text = readBuilt(REDRAW.build, REDRAW.file).toString('utf8');

  it('is html2canvas and little else', () => {
    expect(gzippedSize(REDRAW.build, REDRAW.file)).toBeLessThanOrEqual(REDRAW.limit);
    for (const { library, text: mark } of HEAVY) expect(text.includes(mark)).toBe(library === 'html2canvas');
    expect(text).not.toMatch(NON_CHARACTER);
  });

  it('has no door for the page and runs no text', () => {
    for (const bridge of BRIDGES) expect(text).not.toContain(bridge);
    expect(text).not.toMatch(/\beval\(|new Function\b|insertAdjacentHTML/);
    expect(text).not.toMatch(/\.(?:inner|outer)HTML\b/);
  });
});
