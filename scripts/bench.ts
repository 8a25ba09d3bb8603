import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { type BenchResults, benchResultsSchema, benchTable } from '@/tests/bench/bench-results';
import { measure } from '@/tests/bench/measure';

/* npm run bench: what Casebook costs pages, as a table, and as JSON in .output/bench.json, against which the next run is held. */

const KEPT = join(import.meta.dirname, '..', '.output', 'bench.json');

function lastRun(): BenchResults | null {
  try {
    return v.parse(benchResultsSchema, JSON.parse(readFileSync(KEPT, 'utf8')));
  } catch {
    return null;
  }
}

const before = lastRun();
const now = await measure();
mkdirSync(dirname(KEPT), { recursive: true });
writeFileSync(KEPT, JSON.stringify(now, null, 2));
console.log(benchTable(now, before));
