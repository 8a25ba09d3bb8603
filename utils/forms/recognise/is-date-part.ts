import type { ControlReading } from '@/utils/model/forms/reading';

/** What the parts of a date are called; several languages share most of them. */
const PART =
  /^[^\p{L}\p{N}]*(dd?|mm?|yy(yy)?|day|month|year|tag|monat|jahr|jour|mois|ann[ée]e|d[ií]a|mes|a[ñn]o|dia|m[êe]s|ano|giorno|mese|anno|dag|maand|jaar|dzie[ńn]|miesi[ąa]c|rok|den|m[ěe]s[íi]c|день|месяц|год|рік|місяць|g[üu]n|ay|y[ıi]l|[åa]r|m[åa]nad|p[äa]iv[äa]|kuukausi|vuosi|年|月|日|년|월|일)[^\p{L}\p{N}]*$/iu;
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
