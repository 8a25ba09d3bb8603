import { runTool } from './test/run-tool';

// npm run fuzz: the properties that are tried with made-up texts, forms and conversations, as often as it takes to believe them.

const PATIENCE_MS = 1_800_000;
const FILES = ['.fuzz.test', '.property.test'];
process.exitCode = await runTool('vitest', ['run', '--project', 'unit-*', `--testTimeout=${PATIENCE_MS}`, ...FILES], {
  env: { CASEBOOK_FUZZ: 'whole' },
});
