import type { MessageKey } from '@/utils/i18n/en';
import type { Translator } from '@/utils/i18n/translator';
import type { Reason } from '@/utils/model/forms/findings';
import { controlLabel } from './control-label';

/** Words of a page longer than this are cut where they are quoted, characters. */
const QUOTED = 80;

/** Which words of the catalogue explain a piece of evidence that has words of its own to quote. */
const QUOTING = {
  label: 'because_label',
  aria: 'because_aria',
  legend: 'because_legend',
  nearby: 'because_nearby',
  placeholder: 'because_placeholder',
  autocomplete: 'because_autocomplete',
  name: 'because_name',
  options: 'because_options',
  heading: 'because_heading',
  submit: 'because_submit',
} as const satisfies Partial<Record<Reason['source'], MessageKey>>;

/** Evidence that is no word of the page. */
const UNQUOTED = {
  type: 'because_type',
  neighbour: 'because_neighbour',
  shape: 'because_shape',
  options: 'because_options_unquoted',
} as const satisfies Partial<Record<Reason['source'], MessageKey>>;

/** What the kind of a control says, by its `type`, its `inputmode` or its element. */
const BY_TYPE: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['email', 'because_type_email'],
  ['tel', 'because_type_tel'],
  ['url', 'because_type_url'],
  ['date', 'because_type_date'],
  ['datetime-local', 'because_type_date'],
  ['month', 'because_type_date'],
  ['numeric', 'because_type_numeric'],
  ['number', 'because_type_numeric'],
  ['search', 'because_type_search'],
  ['password', 'because_type_password'],
  ['file', 'because_type_file'],
  ['textarea', 'because_type_textarea'],
  ['contenteditable', 'because_type_textarea'],
  ['select', 'because_type_select'],
  ['radio', 'because_type_radio'],
  ['checkbox', 'because_type_checkbox'],
]);

/** What a person can see for themselves explains better than what only the page's author can. */
const ORDER: readonly Reason['source'][] = [
  'label',
  'heading',
  'submit',
  'legend',
  'aria',
  'nearby',
  'placeholder',
  'options',
  'autocomplete',
  'name',
  'type',
  'neighbour',
  'shape',
];

/** What every second control is: it may weigh something, but tells a person nothing. */
const COMMONPLACE = 'text';

/** One piece of evidence as a phrase, `''` for what is not worth one. */
export function reasonText({ source, text }: Reason, t: Translator['t']): string {
  if (source === 'type') return text === COMMONPLACE ? '' : t(BY_TYPE.get(text) ?? UNQUOTED.type);
  if (source === 'neighbour' || source === 'shape') return t(UNQUOTED[source]);
  const words = shorten(controlLabel(text));
  if (words === '' && source === 'options') return t(UNQUOTED.options);
  return words === '' ? '' : t(QUOTING[source], { text: words });
}

/** Words that stand in the page, whichever way they belong to a control: the same ones are quoted once. */
const SEEN_IN_PAGE: ReadonlySet<Reason['source']> = new Set(['label', 'aria', 'nearby', 'placeholder']);

/** Why something is taken for what it is: a phrase for each piece of evidence, the plainest first, none twice. */
export function reasonTexts(reasons: readonly Reason[], t: Translator['t']): string[] {
  const ordered = [...reasons].sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source));
  const quoted = new Set<string>();
  const fresh = ordered.filter(({ source, text }) => {
    if (!SEEN_IN_PAGE.has(source)) return true;
    const words = shorten(controlLabel(text));
    const isNew = !quoted.has(words);
    quoted.add(words);
    return isNew;
  });
  return [...new Set(fresh.map((reason) => reasonText(reason, t)))].filter(Boolean);
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('').trimEnd()}…` : text;
}
