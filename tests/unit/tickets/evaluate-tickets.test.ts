import { describe, expect, it } from 'vitest';
import { answerTicket } from '@/tests/evaluate/tickets-answer';
import { ticketLines } from '@/tests/evaluate/tickets-lines';
import { printSummary, summariseTickets } from '@/tests/evaluate/tickets-summary';

const lines = ticketLines(
  [
    { id: 'a', text: 'Request 5521 was created.', where: 'page', lang: 'en-GB', number: '5521' },
    { id: 'b', text: 'Your order 77 was sent.', lang: 'en', number: null },
    { id: 'c', text: 'https://help.example/hc/en/requests/10482', where: 'url', number: '10482' },
    { id: 'd', text: 'Обращение № 4821', where: 'page', lang: 'ru', number: '4821' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
);

describe('answerTicket', () => {
  it('answers with what would be recorded and all candidates', () => {
    const answers = lines.map(answerTicket);
    expect(answers.map(({ id, recorded }) => [id, recorded])).toEqual([
      ['a', '5521'],
      ['b', null],
      ['c', '10482'],
      ['d', null],
    ]);
    expect(answers[3]?.candidates).toEqual([{ value: '4821', score: 0.4 }]);
  });

  it('takes the address of the next page from the line', () => {
    const [line] = ticketLines('{"id": "x", "text": "Thank you", "url": "https://help.example/hc/en/requests/10482"}');
    expect(line && answerTicket(line).recorded).toBe('10482');
  });
});

describe('summariseTickets', () => {
  const summary = summariseTickets(lines, lines.map(answerTicket));

  it('counts over all and per language, without the region', () => {
    expect(summary.overall).toEqual({ positives: 3, recorded: 2, right: 2, offered: 3 });
    expect(summary.languages.get('en')).toEqual({ positives: 1, recorded: 1, right: 1, offered: 1 });
    expect(summary.languages.get('ru')).toEqual({ positives: 1, recorded: 0, right: 0, offered: 1 });
  });

  it('prints the figures and as many misses as asked for', () => {
    const [head, all] = printSummary(summary, 0).split('\n');
    expect(head).toContain('precision');
    expect(all).toBe('all\t3\t2\t2\t1.000\t0.667\t1.000');
    expect(printSummary(summary, 5)).toContain('"expected":"4821"');
    expect(printSummary(summary, 0)).not.toContain('"expected"');
  });
});

describe('ticketLines', () => {
  it.each(['not json', '{"text": "no id"}'])('refuses %s', (jsonl) => {
    expect(() => ticketLines(jsonl)).toThrow();
  });
});
