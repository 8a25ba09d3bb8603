// node scripts/run.mjs scripts/NAME.ts [arguments]: runs a script as Vite reads it, like the extension and its tests: the words of all
// languages are found by `import.meta.glob`, which Node does not know.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
const script = resolve(process.argv[2] ?? '');
process.argv.splice(1, 2, script);
const environment = process.env.NODE_ENV;
/** Vite calls everything it runs a development; a build that a script starts would take React's development half. */
const keepEnvironment = {
  name: 'casebook-keep-environment',
  configResolved() {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  },
};
await runnerImport(script, {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
  plugins: [keepEnvironment],
});
