import * as v from 'valibot';

/** Everything in ms, medians. */
export const benchResultsSchema = v.object({
  looks: v.array(
    v.object({
      name: v.string(),
      elements: v.number(),
      controls: v.number(),
      floor: v.number(),
      forms: v.number(),
      chats: v.number(),
      look: v.number(),
    }),
  ),
  loads: v.array(v.object({ name: v.string(), time: v.number(), bare: v.number(), longestTask: v.number() })),
  fills: v.array(
    v.object({ name: v.string(), fields: v.number(), filled: v.number(), time: v.number(), longestTask: v.number() }),
  ),
});
export type BenchResults = v.InferOutput<typeof benchResultsSchema>;

/** The figures as a table; beside each the run before, where there was one. */
export function benchTable(now: BenchResults, before: BenchResults | null): string {
  const rows = figuresOf(now).map(({ what, value, ratio }) => {
    const earlier = before && figuresOf(before).find((figure) => figure.what === what);
    return `| ${[what, `${value.toFixed(1)} ms`, ratio, earlier ? `${earlier.value.toFixed(1)} ms` : '–'].join(' | ')} |`;
  });
  return ['| what | median | ratio | run before |', '|---|---|---|---|', ...rows].join('\n');
}

interface Figure {
  what: string;
  value: number;
  ratio: string;
}

function figuresOf({ looks, loads, fills }: BenchResults): Figure[] {
  const times = (value: number, base: number) => (base > 0 ? `${(value / base).toFixed(1)} × the bare walk` : '–');
  return [
    ...looks.flatMap(({ name, floor, forms, look }) => [
      { what: `one look, ${name}`, value: look, ratio: times(look, floor) },
      { what: `forms alone, ${name}`, value: forms, ratio: times(forms, floor) },
    ]),
    ...loads.map(({ name, time, bare }) => ({
      what: `added to the load, ${name}`,
      value: time - bare,
      ratio: bare > 0 ? `${(time / bare).toFixed(2)} × without` : '–',
    })),
    ...loads.map(({ name, longestTask }) => ({ what: `longest task of the load, ${name}`, value: longestTask, ratio: '–' })),
    ...fills.map(({ name, fields, filled, time }) => ({
      what: `fill, ${name}`,
      value: time,
      ratio: `${filled} of ${fields} filled`,
    })),
  ];
}
