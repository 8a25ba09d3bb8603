import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/* What the documents point at is there: paths in backticks that begin with a folder of ours, and relative links. */

const ROOT = join(import.meta.dirname, '../../..');
const FOLDERS = ['docs', 'utils', 'components', 'entrypoints', 'tests', 'scripts'];

const documents = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['docs', 'utils'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(top, name)),
  ),
];

/** Paths with a placeholder (`<tag>`, `NAME`, `…`, `*`) name a kind of file and not one. */
const isOne = (path: string) => !/[<>*{}…]|[A-Z]{4}/.test(path);

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  it('names paths that exist', () => {
    const paths = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path.replace(/[:#].*$/, ''));
    const ours = paths.filter((path) => FOLDERS.some((folder) => path.startsWith(`${folder}/`)) && isOne(path));
    expect(ours.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.replace(/#.*$/, ''));
    const files = links.filter((link) => link !== '' && !/^[a-z]+:/.test(link));
    expect(files.filter((file) => !existsSync(join(ROOT, dirname(document), file)))).toEqual([]);
  });
});
