import { handOf } from './fill/hand-of';
import type { FillTarget } from './fill-target';

/** The text a control holds; `''` for what is chosen rather than written. */
export function readValue(target: FillTarget): string {
  return target.kind === 'select' || target.kind === 'choice' ? '' : handOf(target).read().value;
}
