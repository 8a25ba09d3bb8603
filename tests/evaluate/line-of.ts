import type { Scan } from '@/utils/forms/recognise/classify-document';
import type { FormLine } from './form-line';
import type { EvalIds } from './in-page';

/**
 * Puts the labels' ids to findings. The product numbers controls in document order from `c1` when it first sees a page, and a saved page
 * stands still, so the number is the position in `ids`.
 * @param groups control ids by the id of the radio group they belong to
 */
export function lineOf(
  file: string,
  forms: Scan['forms'],
  ids: EvalIds,
  groups: Readonly<Record<string, readonly string[]>>,
): FormLine {
  const position = (id: string) => Number(id.slice(1)) - 1;
  return {
    file,
    forms: forms.map(({ kind, score, controls }) => ({
      form: controls.map(({ id }) => ids.forms[position(id)]).find((form) => form != null) ?? null,
      kind,
      score: round(score),
      controls: controls.flatMap(({ id, type, score: sure }) =>
        (groups[id] ?? [id]).flatMap((member) => {
          const evalId = ids.controls[position(member)];
          return evalId == null ? [] : [{ id: evalId, type, score: round(sure) }];
        }),
      ),
    })),
  };
}

const round = (score: number) => Math.round(score * 1000) / 1000;
