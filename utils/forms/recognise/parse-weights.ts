/**
 * Weights from their short form: a line a feature, `email-alone >newsletter 3 >support -1` or `label :full 6 :short 4.5`, gives the keys
 * `email-alone>newsletter`, `label:full` and so on.
 */
export function parseWeights(table: string): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const line of table.trim().split('\n')) {
    const [feature, ...entries] = line.trim().split(' ');
    for (let index = 0; index + 1 < entries.length; index += 2)
      weights[`${feature}${entries[index]}`] = Number(entries[index + 1]);
  }
  return weights;
}
