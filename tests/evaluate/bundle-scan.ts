import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRY = join(import.meta.dirname, 'in-page.ts');

/** The reading part of the agent as one script that can be run in any page; it defines `casebookReader`. */
export function bundleScan(): Promise<string> {
  return bundleForPage(ENTRY, 'casebookReader');
}

/** A module and what it imports as one script that can be run in any page; what it exports is on the global of that name. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name, fileName: 'script' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const part of output.output) if (part.type === 'chunk') return part.code;
  }
  throw new Error(`${entry} was not built`);
}
