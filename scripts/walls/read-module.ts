import { parseSync } from 'vite';

/** One module as the walls see it. */
export interface Module {
  /** Path from the project's root, with `/`. */
  path: string;
  imports: readonly Import[];
  /** Names it exports, re-exports and types too; `default` and `*` are not names. */
  exports: readonly string[];
}

interface Import {
  /** As written. */
  specifier: string;
  isType: boolean;
}

/**
 * Reads what a module imports and exports, types too.
 * @throws Error where the source cannot be parsed
 */
export function readModule(path: string, source: string): Module {
  const { module, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    isType: entries.length > 0 && entries.every(({ isType }) => isType),
  }));
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const reexports = entries.flatMap(({ moduleRequest, isType }) =>
    moduleRequest ? [{ specifier: moduleRequest.value, isType }] : [],
  );
  const dynamics = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: source.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    isType: false,
  }));
  const names = entries.flatMap(({ exportName: { kind, name } }) => (kind === 'Name' && name ? [name] : []));
  return { path, imports: [...statics, ...reexports, ...dynamics], exports: [...new Set(names)] };
}
