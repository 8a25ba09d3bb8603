import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, looseObject, object, parse, string } from 'valibot';
import { findBreaches } from './walls/find-breaches';
import { readModule } from './walls/read-module';
import { ROOMS } from './walls/rooms';
import { withRoomsTable } from './walls/rooms-table';

/*
 * npm run check:walls: walks every import by the table of rooms, looks whether the pure rooms are the ones that are compiled without
 * DOM and Node (tsconfig.anywhere.json, which the types step compiles), and whether docs/architecture.md shows the table. With `--write`
 * it writes the table there and the rooms into that tsconfig.
 */

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/architecture.md');
const ANYWHERE = join(ROOT, 'tsconfig.anywhere.json');

const read = (path: string) => readFileSync(path, 'utf8');
const sources = ['utils', 'components', 'entrypoints']
  .flatMap((top) => readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .sort();

const breaches = findBreaches(
  sources.map((path) => readModule(path, read(join(ROOT, path)))),
  ROOMS,
);

const included = ROOMS.filter(({ runs }) => runs === 'anywhere').map(({ path }) => `${path}/**/*.ts`);
const config: unknown = JSON.parse(read(ANYWHERE));
const { include } = parse(object({ include: array(string()) }), config);
const page = read(PAGE);
const written = withRoomsTable(page, ROOMS);

if (process.argv.includes('--write')) {
  writeFileSync(PAGE, written);
  writeFileSync(
    ANYWHERE,
    `${JSON.stringify({ ...parse(looseObject({}), config), include: [include[0], ...included] }, null, 2)}\n`,
  );
} else {
  if (written !== page) breaches.push('docs/architecture.md shows another table of rooms: npm run check:walls -- --write');
  if (included.join() !== include.slice(1).join()) breaches.push('tsconfig.anywhere.json lists other rooms than the table');
}

for (const breach of breaches) console.log(breach);
console.log(`${sources.length} modules, ${ROOMS.length} rooms, ${breaches.length} breaches`);
process.exitCode = breaches.length === 0 ? 0 : 1;
