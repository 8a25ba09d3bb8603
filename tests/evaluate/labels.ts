import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** A line of labels.jsonl: what people say of one page. */
const labelSchema = v.object({
  file: v.string(),
  lang: v.optional(v.string()),
  /** Kind by `data-eval-form`. */
  forms: v.optional(v.record(v.string(), v.string())),
  /** Kind of the whole page, where it is not said for each form. */
  kind: v.optional(v.string()),
  /** Accepted types by `data-eval-id`. */
  controls: v.record(v.string(), v.array(v.string())),
});
export type PageLabels = v.InferOutput<typeof labelSchema>;

/** @throws when a line does not fit */
export function readLabels(file: string): Map<string, PageLabels> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const labels = lines.map((line) => v.parse(labelSchema, JSON.parse(line)));
  return new Map(labels.map((label) => [label.file, label]));
}
