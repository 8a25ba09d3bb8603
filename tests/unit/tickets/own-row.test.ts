import { describe, expect, it } from 'vitest';
import type { TextSegment } from '@/utils/tickets/candidate';
import { decideTicket } from '@/utils/tickets/decide-ticket';
import { extractTickets } from '@/utils/tickets/extract-tickets';
import { ownRow } from '@/utils/tickets/own-row';

const SUBJECT = 'Charged twice for one transfer';
const row = (...cells: string[]): TextSegment[] => cells.map((text) => ({ text, place: 'list' }));
const page = (text: string): TextSegment[] => [{ text, place: 'page' }];

describe('the row of one’s own subject', () => {
  it.each([
    ['number before it', row('70003', SUBJECT, 'new', '70002', 'An invoice', 'closed'), '70003'],
    ['number behind it', row('Subject', SUBJECT, '70003', 'new'), '70003'],
    ['all in one text', page(`#70003: ${SUBJECT} – Larkfield Services`), '70003'],
    ['a sign around it', row(`[LS-000042] ${SUBJECT}`), 'LS-000042'],
    ['other digits', row('٤٨٢١٩', SUBJECT), '48219'],
  ])('gives the number: %s', (_, segments, value) => {
    expect(ownRow(segments, SUBJECT)).toMatchObject({ value, reasons: ['beside your subject'] });
    expect(decideTicket(extractTickets(segments, { subject: SUBJECT })).recorded).toMatchObject({ value });
  });

  it.each([
    ['a number on either side', row('70001', SUBJECT, '70002', 'An invoice')],
    ['two such rows', row('70001', SUBJECT, 'new', '70002', SUBJECT, 'new')],
    ['only a counter, a year and an age', page(`1. ${SUBJECT} 2026, 3 min`)],
    ['a text about other things', page(`${SUBJECT} ${'and so on '.repeat(10)} 70001`)],
    ['another subject', row('70003', 'An invoice', 'new')],
  ])('gives none: %s', (_, segments) => expect(ownRow(segments, SUBJECT)).toBeNull());

  it('is not one that stood there before', () => {
    const segments = row('70003', SUBJECT, 'new', '70001', SUBJECT, 'new');
    expect(ownRow(segments, SUBJECT, new Set(['70001']))?.value).toBe('70003');
  });

  it('is not the row of an order', () => {
    const { recorded } = decideTicket(extractTickets(page(`Order no. 55123987: ${SUBJECT}`), { subject: SUBJECT }));
    expect(recorded).toBeNull();
  });

  it('says nothing of a subject that anything could be', () => {
    expect(ownRow(row('70003', 'Help', 'new'), 'Help')).toBeNull();
  });
});
