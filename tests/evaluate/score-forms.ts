import { type Allowance, allowanceOf, isRight, type LabelledControl, labelledControls } from './accepted';
import type { FormLine } from './form-line';
import type { PageLabels } from './labels';

interface Miss {
  file: string;
  /** `data-eval-id`, or `form N`. */
  what: string;
  expected: string;
  got: string;
}

export interface Tally {
  right: number;
  total: number;
}

export interface FormScore {
  /** By the first accepted type of the label. */
  types: Map<string, Tally>;
  identity: Tally;
  /** The seven types a support form has besides personal details. */
  support: Tally;
  /** Controls labelled as no personal detail that were taken for one. */
  falseIdentity: number;
  /** Forms called support: rightly, wrongly, and missed. */
  kinds: {
    right: number;
    wrong: number;
    missed: number;
    wrongKinds: Map<string, number>;
    byLanguage: Map<string, Tally>;
    exact: Tally;
  };
  misses: Miss[];
}

const SUPPORT_TYPES: ReadonlySet<string> = new Set([
  'message',
  'subject',
  'category',
  'attachment',
  'captcha',
  'search',
  'consent',
]);

/** Compares what was found with what people say. Borderline forms are not counted. */
export function scoreForms(lines: readonly FormLine[], labels: ReadonlyMap<string, PageLabels>): FormScore {
  const score: FormScore = {
    types: new Map(),
    identity: { right: 0, total: 0 },
    support: { right: 0, total: 0 },
    falseIdentity: 0,
    kinds: { right: 0, wrong: 0, missed: 0, wrongKinds: new Map(), byLanguage: new Map(), exact: { right: 0, total: 0 } },
    misses: [],
  };
  for (const line of lines) {
    const page = labels.get(line.file);
    if (!page) continue;
    scoreControls(line, page, score);
    scoreKinds(line, page, score);
  }
  return score;
}

function scoreControls(line: FormLine, page: PageLabels, score: FormScore): void {
  const found = new Map(
    line.forms.flatMap(({ form, controls }) => controls.map(({ id, type }) => [id, { type, form, controls }] as const)),
  );
  for (const control of labelledControls(page, Object.keys(page.controls))) {
    const place = found.get(control.id);
    const neighbours = labelledControls(page, place ? place.controls.map(({ id }) => id) : Object.keys(page.controls));
    const kind = place?.form ? page.forms?.[place.form] : kindOfSavedForm(line.file);
    count(control, place?.type ?? null, allowanceOf(neighbours, kind), line.file, score);
  }
}

/** Where labels speak of whole pages, only the name that a page was saved under says what its forms are for. */
function kindOfSavedForm(file: string): string | undefined {
  return /login|sign-?(in|up)|password|forgot/i.test(file) ? 'login' : undefined;
}

function count(control: LabelledControl, type: string | null, allowance: Allowance, file: string, score: FormScore): void {
  const expected = control.accepted[0] ?? '';
  const right = isRight(type, control, allowance);
  add(tallyOf(score.types, expected), right);
  if (control.isIdentity) add(score.identity, right);
  else if (SUPPORT_TYPES.has(expected)) add(score.support, right);
  else if (!right && control.accepted.includes('!identity')) score.falseIdentity += 1;
  if (!right) score.misses.push({ file, what: control.id, expected: control.accepted.join('|'), got: type ?? 'not found' });
}

function scoreKinds(line: FormLine, page: PageLabels, { kinds, misses }: FormScore): void {
  const entries: [form: string | null, kind: string][] = page.forms
    ? Object.entries(page.forms)
    : [[null, page.kind ?? 'other']];
  for (const [form, expected] of entries) {
    if (expected === 'borderline') continue;
    const found = line.forms.filter((each) => form === null || each.form === form);
    const called = found.some(({ kind }) => kind === 'support');
    const isSupport = expected === 'support';
    if (isSupport && called) kinds.right += 1;
    if (isSupport && !called) kinds.missed += 1;
    if (!isSupport && called) {
      kinds.wrong += 1;
      kinds.wrongKinds.set(expected, (kinds.wrongKinds.get(expected) ?? 0) + 1);
    }
    if (isSupport) add(tallyOf(kinds.byLanguage, page.lang ?? ''), called);
    if (form !== null)
      add(
        kinds.exact,
        found.some(({ kind }) => kind === expected || (kind === 'comment' && expected === 'other')),
      );
    const got = found.map(({ kind, score }) => `${kind} ${score.toFixed(2)}`).join(', ') || 'not found';
    if (isSupport !== called) misses.push({ file: line.file, what: `form ${form ?? ''}`, expected, got });
  }
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? { right: 0, total: 0 };
  tallies.set(key, tally);
  return tally;
}

function add(tally: Tally, right: boolean): void {
  tally.total += 1;
  if (right) tally.right += 1;
}
