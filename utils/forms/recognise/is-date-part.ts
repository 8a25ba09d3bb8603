import { alternativesOf } from '@/utils/languages/alternatives-of';
import { DATE_WORDS } from '@/utils/languages/dates';
import type { ControlReading } from '@/utils/model/forms/reading';

const PART = new RegExp(`^[^\\p{L}\\p{N}]*(${alternativesOf(DATE_WORDS, 'part')})[^\\p{L}\\p{N}]*$`, 'iu');
const MIN_YEARS = 20;

/** Does a control ask for the day, the month or the year of a date alone? Options decide, or else the name and the hint. */
export function isDatePart({ widget, options, naming, name, elementId }: ControlReading): boolean {
  const labels = options.map(({ label }) => label);
  if (labels.filter((label) => /^(19|20)\d\d$/.test(label)).length > MIN_YEARS) return true;
  const numbers = labels.filter((label) => /^\d{1,2}$/.test(label)).length;
  if (numbers >= 28 && numbers <= 31) return true;
  if (labels.length >= 12 && labels.length <= 13 && (numbers === 12 || PART.test(labels[0] ?? ''))) return true;
  if (widget !== 'input' && widget !== 'select') return false;
  return [...naming.map(({ text }) => text), name, elementId].some((text) => PART.test(text));
}
