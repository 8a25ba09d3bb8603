// node scripts/bootstrap.mjs <command> [arguments]: installs the project's packages where they are missing or out of date, then runs
// scripts/<command>.ts. Plain JavaScript without imports from packages, because on a fresh clone there are none. Nothing of its own
// goes to stdout: what a script prints there may be read by another program.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** @returns {boolean} */
function isNodeTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/** `npm install` writes both lock files at about the same time, in no certain order. */
const SAME_TIME_MS = 2000;

/** npm writes node_modules/.package-lock.json when it is done, so that file tells both that an installation was finished and when. */
function packagesAreCurrent() {
  const installed = statSync(`${ROOT}node_modules/.package-lock.json`, { throwIfNoEntry: false });
  const locked = statSync(`${ROOT}package-lock.json`, { throwIfNoEntry: false });
  return installed !== undefined && (locked === undefined || locked.mtimeMs <= installed.mtimeMs + SAME_TIME_MS);
}

/**
 * npm is a script on Windows, which only a shell can start. Its stdout becomes our stderr. The tools of a build are development
 * packages, wanted whatever NODE_ENV says.
 */
function installPackages() {
  console.error('Installing packages …');
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  return spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], options).status === 0;
}

/** WXT makes the tsconfig.json that ours extends; without it no script is compiled as it should be. */
function prepareTypes() {
  const wxt = `${ROOT}node_modules/wxt/bin/wxt.mjs`;
  return spawnSync(process.execPath, [wxt, 'prepare'], { cwd: ROOT, stdio: ['ignore', 2, 2] }).status === 0;
}

/** @returns {number} exit code */
function main([command = '', ...args]) {
  if (isNodeTooOld()) {
    console.error(`Casebook needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
    return 1;
  }
  if (!/^[a-z-]+$/.test(command) || !existsSync(`${ROOT}scripts/${command}.ts`)) {
    console.error(`There is no command "${command}".`);
    return 1;
  }
  if (!packagesAreCurrent() && !installPackages()) {
    console.error('The packages could not be installed; npm says why above.');
    return 1;
  }
  if (!existsSync(`${ROOT}.wxt/tsconfig.json`) && !prepareTypes()) {
    console.error('The types could not be made; WXT says why above.');
    return 1;
  }
  const { status, signal } = spawnSync(process.execPath, [`${ROOT}scripts/run.mjs`, `${ROOT}scripts/${command}.ts`, ...args], {
    stdio: 'inherit',
  });
  return status ?? (signal === 'SIGINT' ? 130 : 1);
}

process.exitCode = main(process.argv.slice(2));
