import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Candidates {
  /** Environment variables that may name the program, most telling first. */
  variables: string[];
  /** Names on the PATH. */
  commands: string[];
  /** Usual places where the PATH does not lead. */
  paths: string[];
  /** Debian package, where nothing is installed. */
  packages: string[];
}

// Chrome proper comes last: it is somebody's everyday browser, and the tests need none of what it adds to Chromium.
const CANDIDATES: Record<BrowserName, Candidates> = {
  chromium: {
    variables: ['CASEBOOK_CHROMIUM', 'CHROME_PATH', 'CHROME_BIN'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variables: ['CASEBOOK_FIREFOX', 'FIREFOX_BIN'],
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr', 'firefox'],
  },
};

/** Path of an installed browser, or `null`. */
export function findBrowser(name: BrowserName): string | null {
  const { variables, commands, paths } = CANDIDATES[name];
  const named = variables.flatMap((variable) => process.env[variable] ?? []);
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...named, ...onPath, ...paths].find(isProgram) ?? null;
}

/**
 * Path of a browser, installed from Debian's packages if there is none.
 * @throws Error that says what to do, where that cannot be done
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (installPackages(CANDIDATES[name].packages) ? findBrowser(name) : null);
  if (found) return found;
  const [variable] = CANDIDATES[name].variables;
  throw new Error(`No ${name} here, and none could be installed. Install one, or name its program in ${variable}.`);
}

/** The first of some packages that can be installed. */
function installPackages(packages: readonly string[]): boolean {
  const apt = aptCommand();
  if (!apt) return false;
  console.error(`Installing ${packages[0]} from the system's packages …`);
  run([...apt, 'update', '-qq']);
  return packages.some((name) => run([...apt, 'install', '-y', '-qq', '--no-install-recommends', name]));
}

/** How apt-get can be run here without a password, or `null`. */
function aptCommand(): string[] | null {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

function run([command = '', ...args]: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
