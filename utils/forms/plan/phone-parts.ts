import type { ControlFinding } from '@/utils/model/forms/findings';
import { type Answer, optionAnswer, textAnswer } from './answer';
import { choicesOf, isList } from './choices';
import { parseOwnPhone, phoneText } from './phone-text';

/** Longer than any country code with its plus, brackets and zeros: 00 and four digits. */
const MAX_CODE = 6;
/** A list is one of country codes when most of its options show one. */
const SHARE = 0.6;
const DIAL_CODE = /\+\s?(\d{1,4})(?!\d)/;

/**
 * A phone number asked for in pieces: a list or field for the country code before the number, or the digits in boxes of their own.
 * @returns what goes into each control, by id; nothing for a number asked for in one piece
 */
export function phoneParts(controls: readonly ControlFinding[], tel: string, region: string): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const number = parseOwnPhone(tel, region);
  const visible = controls.filter((control) => control.visible && control.type !== 'honeypot');
  if (!number) return answers;
  const code = String(number.countryCallingCode);
  const national = String(number.nationalNumber);

  visible.forEach((control, index) => {
    const next = visible[index + 1];
    if (!asksCode(control, next)) return;
    const answer = codeAnswer(control, code, number.country ?? region);
    if (answer) answers.set(control.id, answer);
    if (next && isText(next)) answers.set(next.id, textAnswer(phoneText(tel, next, { region, afterDialCode: true })));
  });

  for (const run of runsOfBoxes(visible.filter(({ id }) => !answers.has(id)))) {
    const lengths = run.map(({ maxLength }) => maxLength ?? 0);
    if (lengths.reduce((sum, length) => sum + length, 0) !== national.length) continue;
    let from = 0;
    run.forEach(({ id }, index) => {
      answers.set(id, textAnswer(national.slice(from, from + (lengths[index] ?? 0))));
      from += lengths[index] ?? 0;
    });
  }
  return answers;
}

/** Is this control for the country code of the number that the next one asks for? */
function asksCode(control: ControlFinding, next: ControlFinding | undefined): boolean {
  if (control.autocomplete.split(/\s+/).includes('tel-country-code')) return true;
  if (next?.type !== 'tel' || !isText(next)) return false;
  if (isList(control)) return listsCodes(control);
  const short = control.maxLength !== null && control.maxLength <= MAX_CODE;
  return (
    control.type === 'tel' && isText(control) && (short ? /^\+?\d{0,4}$/.test(control.placeholder) && !isBox(next) : false)
  );
}

function listsCodes(control: ControlFinding): boolean {
  const filled = choicesOf(control);
  const codes = filled.filter(({ label, value }) => DIAL_CODE.test(label) || DIAL_CODE.test(value));
  return filled.length > 1 && codes.length / filled.length >= SHARE;
}

function codeAnswer(control: ControlFinding, code: string, region: string): Answer | null {
  if (!isList(control)) {
    const withPlus = `+${code}`;
    return textAnswer(control.maxLength !== null && control.maxLength < withPlus.length ? code : withPlus);
  }
  const codeOf = (text: string) => DIAL_CODE.exec(text)?.[1] ?? (/^\d{1,4}$/.test(text) ? text : undefined);
  const same = choicesOf(control).filter(({ label, value }) => (codeOf(label) ?? codeOf(value)) === code);
  // +1 and +7 are several countries; the one that names the person's is theirs.
  const named = same.find(({ label, value }) => names(`${label} ${value}`, region));
  const option = named ?? same[0];
  return option ? optionAnswer(option) : null;
}

function names(text: string, region: string): boolean {
  if (!/^[a-z]{2}$/i.test(region)) return false;
  if (new RegExp(`(?<!\\p{L})${region}(?!\\p{L})`, 'u').test(text)) return true;
  const lower = text.toLowerCase();
  return ['en', 'ru', 'de', 'fr', 'es'].some((language) => {
    const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(region.toUpperCase());
    return name !== undefined && lower.includes(name.toLowerCase());
  });
}

/** Neighbouring fields for a phone number, each too short for a whole one. */
function runsOfBoxes(controls: readonly ControlFinding[]): ControlFinding[][] {
  const runs: ControlFinding[][] = [[]];
  for (const control of controls) {
    if (isBox(control)) runs.at(-1)?.push(control);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}

const isBox = (control: ControlFinding) =>
  control.type === 'tel' && isText(control) && control.maxLength !== null && control.maxLength <= MAX_CODE;
const isText = ({ widget }: ControlFinding) => widget === 'input' || widget === 'textarea';
