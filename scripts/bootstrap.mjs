// node scripts/bootstrap.mjs <command> [arguments]: installs the project's packages where they are missing or out of date, then runs
// scripts/<command>.ts. Where Node is too old it first brings a newer one into a folder of its own and goes on with that. Plain
// JavaScript without imports from packages, because on a fresh clone there are none, and in a style that an old Node understands.
// Nothing of its own goes to stdout: what a script prints there may be read by another program.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IS_WINDOWS = process.platform === 'win32';
/** What has packages of its own, and the commands that need them: no other waits for them. */
const PARTS = [
  { folder: 'tests/sites', title: 'the practice site', commands: ['test', 'e2e', 'components', 'chats'] },
  { folder: 'scripts/lint', title: 'the linter', commands: ['test', 'check', 'lint', 'format'] },
  { folder: 'scripts/store', title: "the stores' checks", commands: ['test'] },
];
const OLDEST_NODE = [22, 12];
/** What a machine with an older one is given: the line that the project is built on. */
const NODE_LINE = '24';
const NODE_FOLDER = `${ROOT}.node/`;
const NODE_PROGRAM = `${NODE_FOLDER}node_modules/node/bin/node${IS_WINDOWS ? '.exe' : ''}`;

/** @returns {boolean} */
function isNodeTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/** npm is a script on Windows, which only a shell can start. Its stdout becomes our stderr. */
function npm(args, cwd) {
  const options = { cwd, stdio: ['ignore', 2, 2], shell: IS_WINDOWS };
  return spawnSync('npm', [...args, '--no-audit', '--no-fund'], options).status === 0;
}

/** npm's package `node` fetches the program of this machine as it is installed, which its neighbour package.json allows. */
function bringNode() {
  mkdirSync(NODE_FOLDER, { recursive: true });
  writeFileSync(`${NODE_FOLDER}package.json`, JSON.stringify({ private: true, allowScripts: { node: true } }));
  return npm(['install', '--no-save', '--no-package-lock', `node@${NODE_LINE}`], NODE_FOLDER) && existsSync(NODE_PROGRAM);
}

/** The same again in a Node that is new enough; whatever is started from there finds it first, too. */
function goOnWithNewerNode(args) {
  const isThere = existsSync(NODE_PROGRAM);
  console.error(
    `Node ${process.versions.node} is too old for Casebook: going on with npm's Node ${NODE_LINE}, ${isThere ? 'kept' : 'brought'} in .node.`,
  );
  if (!isThere && !bringNode()) {
    console.error(`It could not be brought; npm says why above. Install Node ${OLDEST_NODE.join('.')} or newer.`);
    return 1;
  }
  process.env.PATH = `${dirname(NODE_PROGRAM)}${delimiter}${process.env.PATH}`;
  return run(NODE_PROGRAM, [fileURLToPath(import.meta.url), ...args]);
}

/** `npm install` writes both lock files at about the same time, in no certain order. */
const SAME_TIME_MS = 2000;

/** npm writes node_modules/.package-lock.json when it is done, so that file tells both that an installation was finished and when. */
function packagesAreCurrent(folder) {
  const installed = statSync(`${folder}node_modules/.package-lock.json`, { throwIfNoEntry: false });
  const locked = statSync(`${folder}package-lock.json`, { throwIfNoEntry: false });
  return installed !== undefined && (locked === undefined || locked.mtimeMs <= installed.mtimeMs + SAME_TIME_MS);
}

/** The tools of a build are development packages, wanted whatever NODE_ENV says. */
function installPackages(folder, title) {
  if (packagesAreCurrent(folder)) return true;
  console.error(`Installing the packages of ${title} …`);
  return npm(['ci', '--include=dev'], folder);
}

/** @returns {boolean} whether everything is there that a command needs */
function installFor(command) {
  const parts = PARTS.filter(({ commands }) => commands.includes(command));
  return installPackages(ROOT, 'Casebook') && parts.every(({ folder, title }) => installPackages(`${ROOT}${folder}/`, title));
}

/** WXT makes the tsconfig.json that ours extends; without it no script is compiled as it should be. */
function prepareTypes() {
  const wxt = `${ROOT}node_modules/wxt/bin/wxt.mjs`;
  return spawnSync(process.execPath, [wxt, 'prepare'], { cwd: ROOT, stdio: ['ignore', 2, 2] }).status === 0;
}

/** @returns {number} exit code */
function run(program, args) {
  const { status, signal } = spawnSync(program, args, { stdio: 'inherit' });
  return status ?? (signal === 'SIGINT' ? 130 : 1);
}

/** @returns {number} exit code */
function main([command = '', ...args]) {
  if (!/^[a-z\d-]+$/.test(command) || !existsSync(`${ROOT}scripts/${command}.ts`)) {
    console.error(`There is no command "${command}".`);
    return 1;
  }
  if (isNodeTooOld()) return goOnWithNewerNode([command, ...args]);
  if (!installFor(command)) {
    console.error('The packages could not be installed; npm says why above.');
    return 1;
  }
  if (!existsSync(`${ROOT}.wxt/tsconfig.json`) && !prepareTypes()) {
    console.error('The types could not be made; WXT says why above.');
    return 1;
  }
  return run(process.execPath, [`${ROOT}scripts/run.mjs`, `${ROOT}scripts/${command}.ts`, ...args]);
}

process.exitCode = main(process.argv.slice(2));
