import { alternativesOf } from '@/utils/languages/alternatives-of';
import { FORM_WORDS, type FormWordKind } from '@/utils/languages/forms';
import type { ControlFinding } from '@/utils/model/forms/findings';

export interface NameParts {
  given: string;
  /** Middle name or patronymic. */
  additional: string;
  family: string;
}

const words = (kind: FormWordKind) => new RegExp(alternativesOf(FORM_WORDS, kind), 'iu');
const FAMILY = words('familyName');
const GIVEN = words('givenName');
const PATRONYMIC = words('patronymic');
/** ФИО, П.І.Б., ПІБ: initials of the three words in that order. */
const INITIALS = new RegExp(`(^|[^\\p{L}])(${alternativesOf(FORM_WORDS, 'initials')})([^\\p{L}]|$)`, 'iu');

/**
 * A whole name in the order a field asks for: what its words say, else the habit of the page's language.
 * @param language two letters, `''` where not known
 */
export function nameText(
  { given, additional, family }: NameParts,
  control: Pick<ControlFinding, 'label' | 'placeholder'>,
  language: string,
): string {
  const asked = `${control.label} ${control.placeholder}`;
  const nameOrder = FORM_WORDS[language]?.nameOrder;
  const familyAt = asked.search(FAMILY);
  const givenAt = asked.search(GIVEN);
  const asksPatronymic = PATRONYMIC.test(asked) || INITIALS.test(asked);
  const said = familyAt >= 0 && givenAt >= 0 && familyAt !== givenAt;
  if (INITIALS.test(asked)) return joined([family, given, additional]);
  if (nameOrder === 'family-middle-given') return joined([family, additional, given]);
  if (said) {
    const firstNames = asksPatronymic ? [given, additional] : [given];
    return joined(familyAt < givenAt ? [family, ...firstNames] : [...firstNames, family]);
  }
  if (nameOrder === 'family-given') return joined([family, given]);
  return joined(asksPatronymic ? [given, additional, family] : [given, family]);
}

/** A given name, with the patronymic where the same field asks for both: «Имя и отчество». */
export function givenNameText(
  { given, additional }: NameParts,
  { label, placeholder }: Pick<ControlFinding, 'label' | 'placeholder'>,
): string {
  return PATRONYMIC.test(`${label} ${placeholder}`) ? joined([given, additional]) : given;
}

/** Scripts without blanks between words have none between names. */
function joined(parts: readonly string[]): string {
  const filled = parts.map((part) => part.trim()).filter(Boolean);
  const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
  const hasKana = filled.some((part) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part));
  return filled.join(filled.every((part) => unspaced.test(part)) && !hasKana ? '' : ' ');
}
