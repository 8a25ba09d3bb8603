import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, looseObject, parse, string } from 'valibot';
import { ROOT } from '../test/run-tool';
import { findBreaches } from './find-breaches';
import { readModule } from './read-module';
import { ROOMS } from './rooms';
import { withRoomsTable } from './rooms-table';

const PAGE = join(ROOT, 'docs/architecture.md');
const ANYWHERE = join(ROOT, 'tsconfig.anywhere.json');
const configSchema = looseObject({ include: array(string()) });

/** What tsconfig.anywhere.json must compile. */
const pureSources = ROOMS.filter(({ runs }) => runs === 'anywhere').map(({ path }) => `${path}/**/*.ts`);

const read = (path: string) => readFileSync(path, 'utf8');

/**
 * Walks every import by the table of rooms, looks whether the pure rooms are the ones that are compiled without DOM and Node, and
 * whether docs/architecture.md shows the table. Prints what is wrong.
 * @returns whether all is well
 */
export function checkWalls(): boolean {
  const paths = ['utils', 'components', 'entrypoints']
    .flatMap((top) => readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
  const breaches = findBreaches(
    paths.map((path) => readModule(path, read(join(ROOT, path)))),
    ROOMS,
  );
  const page = read(PAGE);
  if (withRoomsTable(page, ROOMS) !== page)
    breaches.push('docs/architecture.md shows another table of rooms: npm run check:walls -- --write');
  const { include } = parse(configSchema, JSON.parse(read(ANYWHERE)));
  if (pureSources.join() !== include.slice(1).join()) breaches.push('tsconfig.anywhere.json lists other rooms than the table');
  for (const breach of breaches) console.log(breach);
  console.log(`${paths.length} modules, ${ROOMS.length} rooms, ${breaches.length} breaches`);
  return breaches.length === 0;
}

/** Writes the table into docs/architecture.md and the pure rooms into tsconfig.anywhere.json, after the declarations they share. */
export function writeRooms(): void {
  writeFileSync(PAGE, withRoomsTable(read(PAGE), ROOMS));
  const config = parse(configSchema, JSON.parse(read(ANYWHERE)));
  const include = [...config.include.slice(0, 1), ...pureSources];
  writeFileSync(ANYWHERE, `${JSON.stringify({ ...config, include }, null, 2)}\n`);
}
