import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { object, parse, record, string, union } from 'valibot';

/** Path of the root of the project. */
export const ROOT = join(import.meta.dirname, '../..');

const packageSchema = object({ bin: union([string(), record(string(), string())]) });

/** The script behind a command of an installed package, so that no shell and no `.cmd` stands between: the same on every system. */
function scriptOf(packageName: string, command: string, home = '.'): string {
  const folder = join(ROOT, home, 'node_modules', packageName);
  const { bin } = parse(packageSchema, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return join(folder, path);
}

interface ToolOptions {
  /** Name of the command where it is not the package's own. */
  command?: string;
  /** The folder whose package it is, from the project's root. */
  home?: string;
  env?: Readonly<Record<string, string>>;
  /** Whoever started it can talk to it. */
  takesKeys?: true;
}

/**
 * Runs a command of an installed package in the project's root; what it prints is seen as it comes.
 * @returns its exit code, 1 where a signal ended it
 */
export function runTool(packageName: string, args: readonly string[], options: ToolOptions = {}): Promise<number> {
  const script = scriptOf(packageName, options.command ?? packageName, options.home);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...options.env },
    stdio: [options.takesKeys ? 'inherit' : 'ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command of an installed package and keeps what it says on stdout; stderr is seen as it comes.
 * @param home the folder whose package it is, from the project's root
 */
export function readTool(packageName: string, args: readonly string[], home: string): Promise<string> {
  const child = spawn(process.execPath, [scriptOf(packageName, packageName, home), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
