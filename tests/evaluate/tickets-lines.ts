import * as v from 'valibot';

/** A text and, where it is labelled, the number that should be recorded from it. */
const lineSchema = v.object({
  id: v.string(),
  text: v.string(),
  where: v.optional(v.string(), 'page'),
  url: v.optional(v.string()),
  number: v.optional(v.nullable(v.string())),
  lang: v.optional(v.string(), 'und'),
});
export type TicketLine = v.InferOutput<typeof lineSchema>;

/** @throws where a line is no JSON or has no id and text */
export function ticketLines(jsonl: string): TicketLine[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(lineSchema, JSON.parse(line)));
}
