import type { FormTruth } from '@/tests/sites/labelled-page';
import type { FrameFindings } from '@/utils/model/forms/findings';

/** One form as it is, or as it was recognised; controls by name, `hidden` before the type of one that cannot be seen. */
export interface SeenForm {
  kind: string;
  frame: string;
  controls: Record<string, string>;
}

/** A form as it truly is. */
export function trueForm({ kind, frame = '', controls, invisible = [] }: FormTruth): SeenForm {
  const words = Object.entries(controls).map(([name, type]) => [name, invisible.includes(name) ? `hidden ${type}` : type]);
  return { kind, frame, controls: Object.fromEntries(words) };
}

/**
 * What was recognised, in the shape of the truth. Findings name no control as its page does: the names are those of the truth in the
 * same place, and where there are more or fewer controls than there should be, what Casebook calls them.
 */
export function seenForms(frames: readonly FrameFindings[], truth: readonly FormTruth[]): SeenForm[] {
  const seen = frames.flatMap(({ url, forms }) => forms.map((form) => ({ url, form })));
  const ordered = truth.some(({ frame }) => frame !== undefined) ? inOrderOf(truth, seen) : seen;
  return ordered.map(({ form, url }, index) => {
    const wanted = truth[index];
    const names = Object.keys(wanted?.controls ?? {});
    const named = names.length === form.controls.length;
    const words = form.controls.map(({ type, visible, label }, place) => [
      named ? names[place] : `${place}: ${label}`,
      visible ? type : `hidden ${type}`,
    ]);
    const frame = wanted?.frame !== undefined && url.includes(wanted.frame) ? wanted.frame : '';
    return { kind: form.kind, frame, controls: Object.fromEntries(words) };
  });
}

/** Frames load in any order. */
function inOrderOf<T extends { url: string }>(truth: readonly FormTruth[], seen: readonly T[]): T[] {
  const place = ({ url }: T) => truth.findIndex(({ frame = '' }) => frame !== '' && url.includes(frame));
  return [...seen].sort((a, b) => place(a) - place(b));
}
