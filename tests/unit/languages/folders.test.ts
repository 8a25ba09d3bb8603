import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languagesPage } from '@/scripts/languages/matrix';
import { DATE_WORDS } from '@/utils/languages/dates';

const ROOM = 'utils/languages';
const entries = readdirSync(ROOM, { withFileTypes: true });
const tags = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
/** Those whose files are gathered from the folders. */
const subjects = entries
  .filter((entry) => entry.isFile() && readFileSync(`${ROOM}/${entry.name}`, 'utf8').includes(`('./*/${entry.name}'`))
  .map(({ name }) => name);

it('are named for a language', () => {
  expect(tags.filter((tag) => !/^[a-z]{2,3}$/.test(tag) || Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
});

it('name months only in languages that browsers name them in', () => {
  const asked = Object.values(DATE_WORDS).flatMap(({ monthsOf }) => monthsOf ?? []);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0)).toEqual([]);
});

it('have files, and none that belongs to no subject', () => {
  const files = tags.map((tag) => [tag, readdirSync(`${ROOM}/${tag}`)] as const);
  expect(files.filter(([, names]) => names.length === 0)).toEqual([]);
  expect(files.flatMap(([tag, names]) => names.flatMap((name) => (subjects.includes(name) ? [] : [`${tag}/${name}`])))).toEqual(
    [],
  );
});

it('stand on the page of the languages as they are: npm run docs:languages', () => {
  expect(readFileSync('docs/languages.md', 'utf8')).toBe(languagesPage());
});
