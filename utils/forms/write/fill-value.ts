import type { FillTarget } from './fill-target';
import { handOf } from './writer-of';

const CHOSEN: ReadonlySet<FillTarget['kind']> = new Set(['select', 'choice', 'aria-choice', 'combobox']);

/** The text a control holds; `''` for what is chosen rather than written. */
export function readValue(target: FillTarget): string {
  return CHOSEN.has(target.kind) ? '' : handOf(target).read().value;
}
