import { posix } from 'node:path';
import type { Module } from './read-module';
import type { Room } from './rooms';

/**
 * The walls that modules break: imports that the table of rooms does not allow, modules that stand in no room, circles of imported
 * values, and exported names that stand twice.
 * @returns one line a breach, in the order of the modules
 */
export function findBreaches(modules: readonly Module[], rooms: readonly Room[]): string[] {
  return [...tableBreaches(rooms), ...importBreaches(modules, rooms), ...circles(modules), ...namesTwice(modules)];
}

/** The room of a file: the longest path that holds it. */
export function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  return rooms.filter((room) => path.startsWith(`${room.path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** A room that used one below it would be the way to a circle of rooms. */
function tableBreaches(rooms: readonly Room[]): string[] {
  return rooms.flatMap(({ path, uses }, at) =>
    uses
      .filter((used) => !rooms.slice(0, at).some((room) => room.path === used))
      .map((used) => `the table: ${path} uses ${used}, which does not stand before it`),
  );
}

function importBreaches(modules: readonly Module[], rooms: readonly Room[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const room = roomOf(path, rooms);
    if (!room) return [`${path} stands in no room`];
    return imports.flatMap(({ specifier }) => {
      const breach = importBreach(path, specifier, room, rooms);
      return breach ? [`${path}: ${breach}`] : [];
    });
  });
}

function importBreach(path: string, specifier: string, room: Room, rooms: readonly Room[]): string | null {
  const target = targetOf(path, specifier);
  if (target === null) {
    const isAllowed = room.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return isAllowed ? null : `${room.path} may not use the package ${specifier}`;
  }
  const other = roomOf(target, rooms);
  if (!other) return `${target} stands in no room`;
  return other === room || room.uses.includes(other.path) ? null : `${room.path} may not use ${other.path} (${target})`;
}

/** Path from the root that a specifier names, without its ending; `null` for a package. */
function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
}

/** Every module that reaches itself over imports of values: which of a circle is run first is an accident. */
function circles(modules: readonly Module[]): string[] {
  const next = new Map(modules.map(({ path, imports }) => [plain(path), imports.flatMap((one) => valueTarget(path, one))]));
  return modules.flatMap(({ path }) => {
    const seen = new Set<string>();
    const open = [...(next.get(plain(path)) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return seen.has(plain(path)) ? [`${path} imports itself, over other modules`] : [];
  });
}

function valueTarget(path: string, { specifier, isType }: Module['imports'][number]): string[] {
  const target = isType ? null : targetOf(path, specifier);
  return target === null ? [] : [plain(target)];
}

const plain = (path: string) => path.replace(/\.tsx?$/, '');

/** One word for one thing: a name that two modules export says two things, or the same one twice. */
function namesTwice(modules: readonly Module[]): string[] {
  const homes = new Map<string, string[]>();
  for (const { path, exports } of modules) for (const name of exports) homes.set(name, [...(homes.get(name) ?? []), path]);
  return [...homes].flatMap(([name, paths]) => (paths.length > 1 ? [`${name} is exported by ${paths.join(' and ')}`] : []));
}
