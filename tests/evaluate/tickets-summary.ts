import type { TicketAnswer } from './tickets-answer';
import type { TicketLine } from './tickets-lines';

interface Tally {
  /** Texts that give a number. */
  positives: number;
  /** Numbers that would be stored without asking. */
  recorded: number;
  right: number;
  /** Texts whose number is among the candidates. */
  offered: number;
}

export interface TicketSummary {
  overall: Tally;
  languages: ReadonlyMap<string, Tally>;
  misses: { line: TicketLine; answer: TicketAnswer }[];
}

/** @param lines labelled; a line without a label counts as one that gives no number */
export function summariseTickets(lines: readonly TicketLine[], answers: readonly TicketAnswer[]): TicketSummary {
  const overall = emptyTally();
  const languages = new Map<string, Tally>();
  const misses: TicketSummary['misses'] = [];
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  for (const line of lines) {
    const answer = byId.get(line.id);
    if (!answer) continue;
    // "pt-BR" counts as "pt".
    const language = line.lang.split('-')[0] ?? line.lang;
    const tally = languages.get(language) ?? emptyTally();
    languages.set(language, tally);
    for (const each of [overall, tally]) count(each, line, answer);
    if ((line.number ?? null) !== answer.recorded) misses.push({ line, answer });
  }
  return { overall, languages, misses };
}

export function printSummary({ overall, languages, misses }: TicketSummary, shown: number): string {
  const rows = [...languages].sort(([, one], [, two]) => two.positives - one.positives);
  const lines = [row('language', 'texts with a number', 'recorded', 'right', 'precision', 'recall', 'among candidates')];
  for (const [language, tally] of [['all', overall] as const, ...rows]) {
    lines.push(
      row(
        language,
        tally.positives,
        tally.recorded,
        tally.right,
        share(tally.right, tally.recorded),
        share(tally.right, tally.positives),
        share(tally.offered, tally.positives),
      ),
    );
  }
  for (const { line, answer } of misses.slice(0, shown))
    lines.push(JSON.stringify({ ...answer, expected: line.number ?? null, text: line.text }));
  return lines.join('\n');
}

function emptyTally(): Tally {
  return { positives: 0, recorded: 0, right: 0, offered: 0 };
}

function count(tally: Tally, line: TicketLine, answer: TicketAnswer): void {
  const number = line.number ?? null;
  if (answer.recorded !== null) tally.recorded += 1;
  if (number === null) return;
  tally.positives += 1;
  if (answer.recorded === number) tally.right += 1;
  if (answer.candidates.some(({ value }) => value === number)) tally.offered += 1;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function row(...cells: (string | number)[]): string {
  return cells.join('\t');
}
