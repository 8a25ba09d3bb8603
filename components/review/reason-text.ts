import type { Reason } from '@/utils/forms/findings';
import type { Translator } from '@/utils/i18n/translator';
import { controlLabel } from './control-label';

/** Which words of the catalogue explain a piece of evidence. */
const KEYS = {
  autocomplete: 'because_autocomplete',
  type: 'because_shape',
  label: 'because_label',
  aria: 'because_label',
  legend: 'because_label',
  nearby: 'because_label',
  placeholder: 'because_placeholder',
  name: 'because_name',
  options: 'because_options',
  neighbour: 'because_neighbour',
  shape: 'because_shape',
  heading: 'because_label',
  submit: 'because_label',
} as const satisfies Record<Reason['source'], string>;

/** What a person can see for themselves explains better than what only the page's author can. */
const ORDER: readonly Reason['source'][] = ['label', 'legend', 'aria', 'nearby', 'placeholder', 'autocomplete', 'name'];

/** Why a control is taken for what it is, in one phrase; `''` where there is nothing to say. */
export function reasonText(reasons: readonly Reason[], t: Translator['t']): string {
  const best = ORDER.flatMap((source) => reasons.find((reason) => reason.source === source) ?? [])[0] ?? reasons[0];
  return best ? t(KEYS[best.source], { text: controlLabel(best.text) }) : '';
}
