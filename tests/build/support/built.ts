import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Folders of `.output`, one a build. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

export type Build = (typeof BUILDS)[number];

/** Path of the root of the project. */
export const ROOT = join(import.meta.dirname, '../../..');

/**
 * Path of a file of a build, from the build's root.
 * @throws Error where there is no such file, with what to do
 */
export function builtPath(build: Build, file: string): string {
  const path = join(ROOT, '.output', build, file);
  if (!existsSync(path))
    throw new Error(`No ${file} in .output/${build}: run "npm run build" first, or it is no longer built.`);
  return path;
}

export function readBuilt(build: Build, file: string): Buffer {
  return readFileSync(builtPath(build, file));
}

/** Every file of a build, from its root, with `/`. */
export function listBuilt(build: Build): string[] {
  return readdirSync(builtPath(build, '.'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(builtPath(build, '.').length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Bytes of a file as a browser's store serves it. */
export function gzippedSize(build: Build, file: string): number {
  return gzipSync(readBuilt(build, file), { level: 9 }).length;
}
