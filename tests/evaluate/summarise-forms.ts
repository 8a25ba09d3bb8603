import type { FormScore, Tally } from './score-forms';

const percent = ({ right, total }: Tally): string =>
  total === 0 ? '—' : `${((100 * right) / total).toFixed(1)} % (${right}/${total})`;

/** The figures of a run, as lines for a person. */
export function summariseForms({ types, identity, support, falseIdentity, kinds }: FormScore): string[] {
  const precision = { right: kinds.right, total: kinds.right + kinds.wrong };
  const recall = { right: kinds.right, total: kinds.right + kinds.missed };
  const f1 = (2 * kinds.right) / Math.max(1, 2 * kinds.right + kinds.wrong + kinds.missed);
  const byType = [...types]
    .sort(([, a], [, b]) => b.total - a.total)
    .map(([type, tally]) => `  ${type.padEnd(18)} ${percent(tally)}`);
  const byLanguage = [...kinds.byLanguage]
    .filter(([language]) => language !== '')
    .map(([language, tally]) => `${language} ${tally.right}/${tally.total}`);
  const wrongKinds = [...kinds.wrongKinds].map(([kind, number]) => `${kind} ${number}`);
  return [
    `support: F1 ${f1.toFixed(3)}, precision ${percent(precision)}, recall ${percent(recall)}`,
    `called support but is: ${wrongKinds.join(', ') || 'nothing'}`,
    ...(byLanguage.length > 0 ? [`recall by language: ${byLanguage.join(', ')}`] : []),
    `exact kind: ${percent(kinds.exact)}`,
    `identity types: ${percent(identity)}`,
    `message, subject, category, attachment, captcha, search, consent: ${percent(support)}`,
    `no personal detail, taken for one: ${falseIdentity}`,
    ...byType,
  ];
}
