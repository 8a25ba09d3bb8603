import { type PatternNode, parsePattern } from './parse-pattern';

/** Longer than any value whose shape a `pattern` is asked about. */
const MAX_VALUE = 200;

/**
 * Whether a value fits a page's `pattern` attribute, `null` where the pattern says more than is understood here. A page's regular
 * expression is never run as one (docs/security.md, rule 14): one made for it could hang the panel. All places a match can have reached
 * are followed at once, so the work grows with the lengths of pattern and value and not with the ways through them.
 */
export function fitsPattern(pattern: string, value: string): boolean | null {
  const node = parsePattern(pattern);
  if (!node || value.length > MAX_VALUE) return null;
  const characters = [...value];
  return reached(node, characters, new Set([0])).has(characters.length);
}

function reached(node: PatternNode, value: readonly string[], from: ReadonlySet<number>): Set<number> {
  switch (node.kind) {
    case 'character': {
      const next = [...from].filter((at) => at < value.length && node.accepts(value[at] ?? ''));
      return new Set(next.map((at) => at + 1));
    }
    case 'sequence':
      return node.items.reduce((at, item) => reached(item, value, at), new Set(from));
    case 'choice':
      return new Set(node.options.flatMap((option) => [...reached(option, value, from)]));
    case 'repeat':
      return repeated(node, value, from);
  }
}

function repeated(
  { item, min, max }: PatternNode & { kind: 'repeat' },
  value: readonly string[],
  from: ReadonlySet<number>,
): Set<number> {
  let at = new Set(from);
  for (let count = 0; count < min && at.size > 0; count += 1) at = reached(item, value, at);
  const all = new Set(at);
  for (let count = min; count < max && at.size > 0; count += 1) {
    at = new Set([...reached(item, value, at)].filter((place) => !all.has(place)));
    for (const place of at) all.add(place);
  }
  return all;
}
