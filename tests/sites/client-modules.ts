import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/**
 * Bundles the scripts of the practice pages, every file of `client/`: the pages load nothing from other machines.
 * @returns the text of each module by its file name
 */
export async function bundleClientModules(): Promise<Map<string, string>> {
  const result = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // Vite asks NODE_ENV, which test runners set to their own, whether to compile for React's development build.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rollupOptions: {
        input: readdirSync(join(here, 'client')).map((file) => join(here, 'client', file)),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return new Map(
    outputs.flatMap((output) =>
      'output' in output
        ? output.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []))
        : [],
    ),
  );
}
