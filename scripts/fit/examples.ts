import { allowanceOf, isRight, labelledControls } from '@/tests/evaluate/accepted';
import type { ReadPage } from '@/tests/evaluate/in-page';
import type { PageLabels } from '@/tests/evaluate/labels';
import { controlEvidence } from '@/utils/forms/recognise/classify-controls';
import { decide } from '@/utils/forms/recognise/decide';
import { formEvidence } from '@/utils/forms/recognise/form-evidence';
import { guessLanguage } from '@/utils/forms/recognise/guess-language';
import { CONTROL_TYPES, type ControlType, FORM_KINDS, type FormKind } from '@/utils/model/forms/control-types';
import type { FormReading } from '@/utils/model/forms/reading';
import type { FeatureTable } from './feature-table';
import type { Example } from './fit-logit';

export interface LabelledPage {
  page: ReadPage & { file: string };
  labels: PageLabels;
}

const always = () => true;

/** What a form's own label (not the page's) accepts; borderline forms teach little. */
const ACCEPTED_KINDS: Readonly<Record<string, { kinds: readonly FormKind[]; weight: number }>> = {
  other: { kinds: ['other', 'comment'], weight: 1 },
  borderline: { kinds: ['comment', 'other'], weight: 0.3 },
};

/** Every labelled control as an example. */
export function controlExamples({ page, labels }: LabelledPage, table: FeatureTable): Example[] {
  const language = guessLanguage(page.reading.sample, page.reading.declaredLanguage);
  return page.reading.forms.flatMap((form) => {
    const evalIds = form.controls.map(({ id }) => page.controls[positionOf(id)] ?? '');
    const labelled = labelledControls(labels, evalIds);
    const allowance = allowanceOf(labelled, labels.forms?.[evalFormOf(form, page) ?? '']);
    const evidence = controlEvidence(form, language, always);
    return form.controls.flatMap((_, index) => {
      const label = labelled.find(({ id }) => id === evalIds[index]);
      if (!label) return [];
      // A company's name counts as no personal detail in one source.
      const isNone = label.accepted.includes('!identity');
      const accepted = new Set(
        CONTROL_TYPES.flatMap((type, number) =>
          isRight(type, label, allowance) || (isNone && type === 'organization') ? [number] : [],
        ),
      );
      const rows: Example['evidence'] = (evidence[index] ?? []).map((each) => [
        CONTROL_TYPES.indexOf(each.label),
        table.numberOf(each.feature),
        each.amount,
      ]);
      // “No personal detail” says little of what it is.
      const weight = isNone ? 0.4 : 1;
      return accepted.size > 0 ? [{ evidence: rows, accepted, weight }] : [];
    });
  });
}

/** Every labelled form as an example; `weights` are those of the controls. */
export function formExamples(
  { page, labels }: LabelledPage,
  table: FeatureTable,
  weights: Readonly<Record<string, number>>,
): Example[] {
  const language = guessLanguage(page.reading.sample, page.reading.declaredLanguage);
  return page.reading.forms.flatMap((form) => {
    const accepted = acceptedKinds(form, page, labels);
    if (!accepted) return [];
    const decisions = controlEvidence(form, language, (feature) => feature in weights).map((each) =>
      decide<ControlType>(CONTROL_TYPES, each, weights),
    );
    const rows: Example['evidence'] = formEvidence(form, decisions, language, always).map(({ label, feature, amount }) => [
      FORM_KINDS.indexOf(label),
      table.numberOf(feature),
      amount,
    ]);
    return [
      { evidence: rows, accepted: new Set(accepted.kinds.map((kind) => FORM_KINDS.indexOf(kind))), weight: accepted.weight },
    ];
  });
}

function acceptedKinds(
  form: FormReading,
  page: ReadPage,
  labels: PageLabels,
): { kinds: readonly FormKind[]; weight: number } | null {
  const notSupport = { kinds: FORM_KINDS.filter((kind) => kind !== 'support'), weight: 1 };
  const kindOf = (label: string) => ACCEPTED_KINDS[label] ?? { kinds: FORM_KINDS.filter((kind) => kind === label), weight: 1 };
  if (!labels.forms) return labels.kind === 'support' ? null : notSupport;
  const evalForm = evalFormOf(form, page);
  const label = evalForm === null ? undefined : labels.forms[evalForm];
  return label === undefined ? null : kindOf(label);
}

const positionOf = (id: string) => Number(id.slice(1)) - 1;

function evalFormOf(form: FormReading, page: ReadPage): string | null {
  for (const { id } of form.controls) {
    const evalForm = page.forms[positionOf(id)];
    if (evalForm != null) return evalForm;
  }
  return null;
}
