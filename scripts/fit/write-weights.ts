import { writeFileSync } from 'node:fs';

/** Writes weights as a module of data, sorted so that a difference can be read. */
export function writeWeights(file: string, name: string, about: string, weights: Readonly<Record<string, number>>): void {
  const groups = new Map<string, string[]>();
  for (const key of Object.keys(weights).sort()) {
    const value = Math.round((weights[key] ?? 0) * 10) / 10;
    if (value === 0) continue;
    const group = key.replace(/[:>].*$/, '');
    groups.set(group, [...(groups.get(group) ?? []), `${key.slice(group.length)} ${value}`]);
  }
  const lines = [...groups].map(([group, entries]) => `  ${group} ${entries.join(' ')}`);
  const text = `import { parseWeights } from './parse-weights';

/** ${about} Made by scripts/fit-weights.ts, not by hand. */
export const ${name}: Readonly<Record<string, number>> = parseWeights(\`
${lines.join('\n')}
\`);
`;
  writeFileSync(file, text);
}
