import { Worker } from 'node:worker_threads';
import { array, parse, string } from 'valibot';
import { type Build, builtPath } from './built';

/**
 * Runs in a thread with none of a document's globals. What stands for the browser answers every name with itself and records
 * `addListener`. `require` evaluates a module at once and refuses one that waits at its top level, as a service worker does.
 */
const IN_THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const heard = [];
const stub = (path) => new Proxy(function () {}, {
  get(target, name) {
    if (name === 'then' || typeof name === 'symbol') return undefined;
    if (name === 'addListener') return () => void heard.push(path);
    return stub(path === '' ? name : path + '.' + name);
  },
  has: () => true,
  apply: () => stub(path),
});
globalThis.self = globalThis;
globalThis.addEventListener = (name) => void heard.push(name);
for (const name of workerData.globals) globalThis[name] = stub('');
// Only what is registered by the time the module has run counts: not what a promise brings later.
require(workerData.path);
parentPort.postMessage([...heard]);
setImmediate(() => process.exit(0));
`;

/** Names under which a browser offers its API to extensions: both in Firefox and new Chrome, `chrome` alone in older Chrome. */
export type Globals = ReadonlyArray<'browser' | 'chrome'>;

/**
 * Evaluates the background of a build as a worker without a document.
 * @returns the events it listens to as soon as it has run, e.g. `runtime.onMessage`
 * @throws whatever the script throws, for instance a ReferenceError for `document`
 */
export function loadBackground(build: Build, globals: Globals): Promise<string[]> {
  const workerData = { path: builtPath(build, 'background.js'), globals };
  const worker = new Worker(IN_THREAD, { eval: true, workerData, stderr: true, stdout: true });
  return new Promise((resolve, reject) => {
    worker.once('message', (heard) => resolve(parse(array(string()), heard)));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The background ended with ${code} and said nothing.`)));
  });
}
