import { foldText } from '@/utils/text/fold-text';
import { normaliseText } from '@/utils/text/normalise-text';
import { MAX_TICKET_LENGTH } from './candidate';
import { findIds } from './find-ids';

/** What people take along when they select a number: signs and brackets around it, a full stop behind. */
const AROUND = /^[\s#[({«“"'*`:–-]+|[\s\])}»”"'*`.,;:…]+$/gu;

/**
 * The ticket number in a text that a person selected or pasted, as the company writes it: the whole of it where it is one, else the only
 * id in it. `null` where there is none or more than one.
 */
export function numberFromSelection(selection: string): string | null {
  const text = normaliseText(selection.slice(0, 2000)).trim();
  const bare = text.replace(AROUND, '');
  if (bare !== '' && !/\s/.test(bare) && /\d/.test(bare) && bare.length <= MAX_TICKET_LENGTH) return bare;
  const ids = [...new Set(findIds(text, foldText(text), null).map(({ value }) => value))];
  if (ids.length === 1) return ids[0] ?? null;
  // A number that is written in groups: "1234 5678".
  return /^[\d -]{5,40}$/.test(bare) && /\d$/.test(bare) ? bare : null;
}
