import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { answerTicket } from './tickets-answer';
import { ticketLines } from './tickets-lines';
import { printSummary, summariseTickets } from './tickets-summary';

/**
 * `evaluate tickets FILE.jsonl [--labels FILE] [--misses N]`: prints what would be recorded from each text, a line a text; with labels a
 * summary per language instead, and with misses the first N texts where the answer is wrong.
 * @throws where a file is missing or is not of the format
 */
export async function evaluateTickets(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { labels: { type: 'string' }, misses: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('Usage: evaluate tickets FILE.jsonl [--labels FILE] [--misses N]');
  const answers = ticketLines(await readFile(file, 'utf8')).map(answerTicket);
  if (values.labels === undefined) {
    for (const answer of answers) console.log(JSON.stringify(answer));
    return;
  }
  const labelled = ticketLines(await readFile(values.labels, 'utf8'));
  console.log(printSummary(summariseTickets(labelled, answers), Number(values.misses ?? 0)));
}
