import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What only a page, a fake of the browser or the fake database has, and what would be seen by other tests in the same process. */
const PAGE_PACKAGE = /^(?:react|dexie|wxt|webextension-polyfill|fake-indexeddb|@testing-library|happy-dom|html2canvas)\b/;
const PAGE_WORDS =
  /\b(?:document|window|navigator|location)\b\s*[.,)[]|\binstanceof (?:HTML|SVG|Element|Node|Document|ShadowRoot|Event)|\bnew (?:DOMParser|Blob|File|FormData|Image|MutationObserver|OffscreenCanvas|\w*Event)\b|\bNodeFilter\b|\bNode\.[A-Z]|\bgetComputedStyle\(|\bvi\.(?:mock|stubGlobal)\(/;
/** Imports that are there at run time: those of types alone are not. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s+)?'([^']+)'/gm;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/**
 * The unit tests of plain text and plain data. They need no fake page, which takes longer to make than most of them take to run.
 * Which they are follows from what they import: a test that moves, or begins to read a page, need not be listed anywhere.
 * @param root path of the project
 * @returns paths from the root
 */
export function pureTests(root: string): string[] {
  const known = new Map<string, boolean>();
  return globSync('tests/unit/**/*.test.ts', { cwd: root }).filter((path) => isPure(join(root, path), root, known));
}

function isPure(file: string, root: string, known: Map<string, boolean>): boolean {
  const before = known.get(file);
  if (before !== undefined) return before;
  // Of two files that import each other the second is as pure as the rest of the first.
  known.set(file, true);
  const text = readFileSync(file, 'utf8').replace(COMMENT, '');
  const imports = [...text.matchAll(IMPORT)].map(([, name = '']) => name);
  const answer =
    !PAGE_WORDS.test(text) &&
    imports.every((name) => {
      const path = pathOf(name, file, root);
      return path === null ? !PAGE_PACKAGE.test(name) : isPure(path, root, known);
    });
  known.set(file, answer);
  return answer;
}

const ENDINGS = ['.ts', '.tsx', ''];

/** `null` for a package, and for what is no file. */
function pathOf(name: string, from: string, root: string): string | null {
  const start = name.startsWith('@/') ? join(root, name.slice(2)) : name.startsWith('.') ? resolve(dirname(from), name) : null;
  if (start === null) return null;
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return ENDINGS.map((ending) => start + ending).find(isFile) ?? null;
}
