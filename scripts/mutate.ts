import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findMutants, type Mutant } from './mutate/find-mutants';
import { sample } from './mutate/sample';
import { passesTests } from './mutate/try-mutant';
import { ROOT } from './test/run-tool';

/*
 * npm run mutate -- [ROOM …] [--sample=N] [--seed=S]: changes one small thing at a time in the pure rooms and looks whether the room's own
 * unit tests notice. Prints what survived and the share that was noticed. A sample of each room by default; `--sample=0` takes all.
 */

const ROOMS = ['utils/tickets', 'utils/forms/recognise', 'utils/forms/plan', 'utils/store', 'utils/messaging'];
/** Tables of words and weights: what they are worth is measured on labelled data. */
const TABLES = /\/(?:lexicon|versions)\/|-weights\.ts$|\.d\.ts$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});

interface Case {
  path: string;
  mutant: Mutant;
}

function casesOf(room: string): Case[] {
  const paths = readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .map((name) => `${room}/${name}`)
    .filter((path) => path.endsWith('.ts') && !TABLES.test(path))
    .sort();
  const all = paths.flatMap((path) =>
    findMutants(path, readFileSync(join(ROOT, path), 'utf8')).map((mutant) => ({ path, mutant })),
  );
  const size = Number(values.sample);
  return size === 0 ? all : sample(all, size, Number(values.seed));
}

async function mutateRoom(room: string): Promise<boolean> {
  const tests = room.replace('utils/', 'tests/unit/');
  if (!existsSync(join(ROOT, tests)) || !(await passesTests([tests]))) {
    console.log(`${room}: its tests do not pass as it is`);
    return false;
  }
  const cases = casesOf(room);
  const survivors: Case[] = [];
  for (const one of cases) if (await passesTests([tests], one.path, one.mutant)) survivors.push(one);
  for (const { path, mutant } of survivors) console.log(`survived  ${path}:${mutant.line}  ${mutant.change}`);
  const killed = cases.length - survivors.length;
  console.log(`${room}: ${killed} of ${cases.length} noticed (${((100 * killed) / cases.length).toFixed(1)} %)`);
  return true;
}

let isWhole = true;
for (const room of positionals.length > 0 ? positionals : ROOMS) isWhole = (await mutateRoom(room)) && isWhole;
process.exitCode = isWhole ? 0 : 1;
