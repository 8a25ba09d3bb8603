import { runTool } from './test/run-tool';

// node scripts/bootstrap.mjs tool NAME …: a command of an installed package, on the Node that the bootstrap goes on with.

const PACKAGES: Readonly<Record<string, string>> = {
  knip: 'knip',
  tsc: 'typescript',
  vitest: 'vitest',
  wxt: 'wxt',
};

const [command = '', ...args] = process.argv.slice(2);
const packageName = Object.hasOwn(PACKAGES, command) ? PACKAGES[command] : undefined;
if (packageName) {
  process.exitCode = await runTool(packageName, args, { command, takesKeys: true });
} else {
  console.error(`tool ${Object.keys(PACKAGES).join(' | ')}`);
  process.exitCode = 1;
}
