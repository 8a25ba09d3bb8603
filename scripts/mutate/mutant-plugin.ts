import { join } from 'node:path';
import { number, object, parse, string } from 'valibot';
import type { Plugin } from 'vite';
import { applyMutant } from './find-mutants.ts';

/** Name of the environment variable that names the mutant of a run, as JSON. */
export const MUTANT_VARIABLE = 'CASEBOOK_MUTANT';

const mutantSchema = object({ path: string(), start: number(), end: number(), replacement: string() });

/** Puts the mutant of this run, where there is one, into its module as it is loaded: no file is ever changed. */
export function mutantPlugin(root: string): Plugin {
  const json = process.env[MUTANT_VARIABLE];
  const mutant = json === undefined ? null : parse(mutantSchema, JSON.parse(json));
  return {
    name: 'casebook-mutant',
    enforce: 'pre',
    transform: (source, id) => (mutant && id === join(root, mutant.path) ? applyMutant(source, mutant) : null),
  };
}
