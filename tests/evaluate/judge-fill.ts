import { PERSON, type TriedFill } from './ask-fill';
import type { EvalPlaces } from './in-page';
import type { PageLabels } from './labels';

/** A control of a page that carries a label, with what stands in it. */
export interface FilledControl {
  id: string;
  value: string;
  /** A person could see it, and write into it. */
  writable: boolean;
}

/** What became of one page; controls by `data-eval-id`. */
export interface PageFill {
  file: string;
  found: boolean;
  right: string[];
  missed: string[];
  wrong: string[];
}

const { values, subject, message } = PERSON;
const FULL_NAME = `${values['given-name']} ${values['family-name']}`;

/** What a person would write into a control of each type; others are not judged when they stay empty. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  name: [FULL_NAME, `${values['family-name']} ${values['given-name']}`],
  'given-name': [values['given-name'] ?? '', FULL_NAME],
  'family-name': [values['family-name'] ?? ''],
  email: [values.email ?? ''],
  tel: [values.tel ?? ''],
  subject: [subject],
  message: [message],
};
/** As it is dialled after the country code. */
const NATIONAL_NUMBER = (values.tel ?? '').slice('+44'.length);
/** The four that a person looks for first; a form filled without them has not been filled. */
const JUDGED_WHEN_EMPTY: ReadonlySet<string> = new Set(['name', 'given-name', 'family-name', 'email', 'tel', 'message']);
const OURS: ReadonlySet<string> = new Set(Object.values(EXPECTED).flat());

/** Compares what stands in the labelled controls of a page's support forms with what a person would have written. */
export function judgeFill(
  labels: PageLabels,
  places: EvalPlaces,
  controls: readonly FilledControl[],
  tried: TriedFill,
): PageFill {
  const result: PageFill = { file: labels.file, found: tried.found, right: [], missed: [], wrong: [] };
  const formOf = new Map(places.controls.map((id, index) => [id, places.forms[index]]));
  for (const { id, value, writable } of controls) {
    const accepted = labels.controls[id] ?? [];
    const kind = labels.forms?.[formOf.get(id) ?? ''] ?? labels.kind;
    const expected = accepted.flatMap((type) => EXPECTED[type] ?? []);
    const isOurPhone = isPhone(value);
    const holdsOurs = OURS.has(value) || isOurPhone;
    const isRight = expected.includes(value) || (isOurPhone && accepted.includes('tel'));
    if (holdsOurs && (kind !== 'support' || !isRight)) result.wrong.push(`${id}: ${accepted} holds “${value}”`);
    else if (holdsOurs) result.right.push(id);
    else if (kind === 'support' && writable && value === '' && accepted.some((type) => JUDGED_WHEN_EMPTY.has(type))) {
      result.missed.push(`${id}: ${accepted}`);
    }
  }
  return result;
}

/** The number in whatever form the field wanted it: as dialled within the country or from abroad, grouped or not. */
function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return digits !== '' && /^[+\d\s().-]+$/.test(value) && digits.endsWith(NATIONAL_NUMBER);
}
