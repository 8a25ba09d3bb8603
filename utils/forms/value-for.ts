import { IDENTIFIER_TYPES, type IdentifierType } from './control-types';
import type { FillSources } from './fill-plan';
import type { ControlFinding, FormFinding } from './findings';

/** The text a control wants, `''` where there is none to give. */
export function valueFor(control: ControlFinding, form: FormFinding, sources: FillSources): string {
  const { type } = control;
  if (isIdentifier(type)) return sources.identifiers[type] ?? '';
  if (type === 'message') return sources.message;
  if (type === 'subject') return sources.subject;
  if (type === 'name') return fullName(control, form, sources);
  return sources.values[type] ?? '';
}

function isIdentifier(type: string): type is IdentifierType {
  return IDENTIFIER_TYPES.some((identifier) => identifier === type);
}

/**
 * A whole name in the order the field asks for. Where a form has a field of its own for the family name, its “Name” is the given name
 * alone. Languages that write the family name first do so on forms, and Russian ones ask for the patronymic with it (ФИО).
 */
function fullName(control: ControlFinding, form: FormFinding, { values }: FillSources): string {
  const given = values['given-name'] ?? '';
  const additional = values['additional-name'] ?? '';
  const family = values['family-name'] ?? '';
  if (form.controls.some(({ type, visible }) => type === 'family-name' && visible)) return given;
  const parts = asksFamilyNameFirst(control) ? [family, given, additional] : [given, family];
  return parts.filter(Boolean).join(' ');
}

/** ФИО, П.І.Б., «фамилия, имя, отчество»: the words themselves say the order. */
const FAMILY_NAME_FIRST =
  /(^|[^\p{L}])(ф\.?\s?и\.?\s?о|п\.?\s?і\.?\s?б)([^\p{L}]|$)|(фамили|прізвищ|прозвішч)\p{L}*[\s,]+(и\s+)?(имя|ім.?я|імя)/iu;

function asksFamilyNameFirst({ label, placeholder }: ControlFinding): boolean {
  return FAMILY_NAME_FIRST.test(label) || FAMILY_NAME_FIRST.test(placeholder);
}
