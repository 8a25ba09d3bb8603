import type { ControlFinding } from '@/utils/model/forms/findings';

export interface NameParts {
  given: string;
  /** Middle name or patronymic. */
  additional: string;
  family: string;
}

/** Words for a family name and a given name, as stems, by which labels say the order: “Nachname, Vorname”, «Фамилия, имя, отчество». */
const FAMILY =
  /surname|family\s*name|last\s*name|фамили|прізвищ|прозвішч|фамілі|тегі|nachname|familienname|zuname|(?<!\p{L})nom(?!\p{L})(?!\s+de\s+famille\s+et\s+nom)|apellido|cognome|sobrenome|apelido|nazwisk|příjmení|priezvisk|prezim|priimek|vezetéknév|családnév|achternaam|efternamn|etternavn|sukunimi|soyad|nume\s+de\s+familie|επώνυμο|pavardė|uzvārds|perekonnanimi|شهرت|姓|名字|苗字|성(?=\s|$|과|,|\/)|họ(?=\s|,|$)/iu;
const GIVEN =
  /given\s*name|first\s*name|forename|(?<![\p{L}])имя|ім.?я|імя|аты|vorname|prénom|(?<!\p{L})nombre|(?<!\p{L})nome(?!\s+completo)|imi[eę]|jméno|meno(?!\p{L})|(?<!\p{L})ime(?!\p{L})|keresztnév|utónév|voornaam|förnamn|fornavn|etunimi|(?<!\p{L})ad[ıi]?(?!\p{L})|prenume|όνομα|vardas|vārds|eesnimi|名(?!字|前)|이름|tên/iu;
const PATRONYMIC = /отчеств|по.?батькові|по бацьку|імя па бацьку|patronym|middle\s*name/iu;
/** ФИО, П.І.Б., ПІБ: initials of the three words in that order. */
const INITIALS = /(^|[^\p{L}])(ф\.?\s?и\.?\s?о|п\.?\s?і\.?\s?б|ф\.?\s?и\.?\s?а\.?\s?ә)([^\p{L}]|$)/iu;

/** Languages that write the family name first on forms; Vietnamese with the middle name between. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['ja', 'zh', 'ko', 'hu', 'vi']);

/**
 * A whole name in the order a field asks for: what its words say, else the habit of the page's language.
 * @param language two letters, `''` where not known
 */
export function nameText(
  { given, additional, family }: NameParts,
  control: Pick<ControlFinding, 'label' | 'placeholder'>,
  language: string,
): string {
  const words = `${control.label} ${control.placeholder}`;
  const familyAt = words.search(FAMILY);
  const givenAt = words.search(GIVEN);
  const asksPatronymic = PATRONYMIC.test(words) || INITIALS.test(words);
  const said = familyAt >= 0 && givenAt >= 0 && familyAt !== givenAt;
  if (INITIALS.test(words)) return joined([family, given, additional]);
  if (language === 'vi') return joined([family, additional, given]);
  if (said) {
    const firstNames = asksPatronymic ? [given, additional] : [given];
    return joined(familyAt < givenAt ? [family, ...firstNames] : [...firstNames, family]);
  }
  if (FAMILY_FIRST.has(language)) return joined([family, given]);
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
