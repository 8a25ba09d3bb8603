import { allOf } from '@/utils/languages/all-of';
import { alternativesOf } from '@/utils/languages/alternatives-of';
import { DATE_WORDS } from '@/utils/languages/dates';
import { FORM_WORDS } from '@/utils/languages/forms';
import { autocompleteType } from '@/utils/model/forms/autocomplete-type';
import type { ControlType, FormKind } from '@/utils/model/forms/control-types';
import type { Reason } from '@/utils/model/forms/findings';
import type { ControlReading } from '@/utils/model/forms/reading';
import { areCountries } from './are-countries';
import { areRegions } from './are-regions';
import type { ControlFact } from './control-evidence';
import { isDatePart } from './is-date-part';

/** What the words say each control of the form is, `null` where they say nothing; facts about neighbours rest on it. */
export interface FormContext {
  controls: readonly ControlReading[];
  guesses: readonly (ControlType | null)[];
  isGet: boolean;
  /** What heading, button and name of the form say it is for. */
  said: ReadonlySet<FormKind>;
  /** Two letters, `''` where not known. */
  language: string;
}

const HINT_PART = `[${[...allOf(DATE_WORDS, 'hintLetters')].join('')}]{1,4}`;
const LAST_HINT_PART = `[${[...allOf(DATE_WORDS, 'lastHintLetters')].join('')}]{2,4}`;
/** `dd.mm.yyyy`, `ММ/ДД/ГГГГ`, `tt.mm.jjjj`: how a date is to be written. */
const DATE_HINT = new RegExp(
  `^\\P{L}*${HINT_PART}[\\s./-]+${HINT_PART}[\\s./-]+${LAST_HINT_PART}\\P{L}*$|^\\d{1,2}[./]\\d{1,2}[./]\\d{4}$`,
  'iu',
);

/** How people are addressed: nobody's name, and nothing a request needs. */
const HONORIFIC = new RegExp(`^(${alternativesOf(FORM_WORDS, 'honorific')})\\.?$`, 'iu');

/** Ways of answering: asked of a person who is known already. */
const CHANNEL = new RegExp(
  `^((${alternativesOf(FORM_WORDS, 'answerByPrefix')}) )?(${alternativesOf(FORM_WORDS, 'answerBy')})(?!\\p{L})`,
  'iu',
);

/** A sum to be worked out: a question for people that few robots answer. */
const SUM = /\d ?[+×x*−] ?(\d|=)/;

/** “Code” right before a phone number is the one to dial first, whatever else codes are. */
const CODE = new RegExp(
  `^[^\\p{L}\\p{N}]*(country |area |city )?(${alternativesOf(FORM_WORDS, 'dialCode')})[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** E.164: no phone number is longer. */
const MOST_PHONE_DIGITS = 15;
const digitsOf = (text: string) => text.replace(/\D/g, '').length;

/** “Number” among a person's details is the one to call. */
const NUMBER = new RegExp(
  `^[^\\p{L}\\p{N}]*(your )?(${alternativesOf(FORM_WORDS, 'phoneNumber')})[^\\p{L}\\p{N}]*(\\(.*\\)[^\\p{L}\\p{N}]*)?$`,
  'iu',
);

const spokenName = ({ naming, name }: ControlReading) => naming[0]?.text ?? name;
const isPersonal = (type: ControlType | null | undefined) => type === 'name' || type === 'email' || type === 'family-name';

function asksForDialCode(reading: ControlReading): boolean {
  return reading.widget === 'input' && (CODE.test(spokenName(reading)) || /^\+?\d{1,4}$/.test(reading.placeholder));
}

const isText = ({ widget }: ControlReading) => widget === 'textarea' || widget === 'contenteditable';

/** Everything about a control that is no word. Each fact has a weight for the types it speaks for or against (weights). */
export function controlFacts(index: number, context: FormContext): ControlFact[] {
  const reading = context.controls[index];
  if (!reading) return [];
  return [...ownFacts(reading, context.language), ...contextFacts(index, context)];
}

function ownFacts(reading: ControlReading, language: string): ControlFact[] {
  const facts: ControlFact[] = [plain('any')];
  // To what it asks for, it is the same whether a list is the browser's own or made of plain elements.
  const { inputType } = reading;
  const widget = reading.widget === 'combobox' ? 'select' : reading.widget;
  if (widget === 'input') facts.push(typed(`input-${inputType}`, inputType));
  else facts.push(typed(widget, widget));
  const token = autocompleteType(reading.autocomplete);
  if (token) facts.push({ fact: `autocomplete-${token}`, reason: { source: 'autocomplete', text: reading.autocomplete } });
  if (reading.inputMode) facts.push(typed(`mode-${reading.inputMode}`, reading.inputMode));
  if (DATE_HINT.test(reading.placeholder))
    facts.push({ fact: 'placeholder-date', reason: { source: 'placeholder', text: reading.placeholder } });
  facts.push(plain(reading.visible ? 'visible' : 'invisible'));
  if (reading.decoySigns >= 2) facts.push(plain('decoy'));
  if (reading.required) facts.push(plain('required'));
  const sum = widget === 'input' ? reading.naming.find(({ text }) => SUM.test(text)) : undefined;
  if (sum) facts.push({ fact: 'sum', reason: { source: 'nearby', text: sum.text } });
  if (!reading.empty && widget === 'input' && inputType === 'text') facts.push(plain('prefilled'));
  if (reading.naming.length === 0) facts.push(plain('unnamed'));
  const { maxLength } = reading;
  if (maxLength !== null && widget === 'input') {
    if (maxLength <= 4) facts.push(shape('length-up-to-4'));
    else if (maxLength <= 8) facts.push(shape('length-up-to-8'));
    else if (maxLength <= 20) facts.push(shape('length-up-to-20'));
  }
  if (widget === 'input' && reading.size !== null && reading.size <= 5) facts.push(shape('narrow'));
  if (widget === 'select' || widget === 'radio') facts.push(...optionFacts(reading));
  const labels = reading.options.map(({ label }) => label);
  if (widget === 'select' && areCountries(labels, language)) facts.push(ofOptions('options-countries'));
  if (widget === 'select' && areRegions(labels)) facts.push(ofOptions('options-regions'));
  if (/@/.test(reading.placeholder))
    facts.push({ fact: 'placeholder-at', reason: { source: 'placeholder', text: reading.placeholder } });
  if (/^[+(]?\d[\d\s()_.-]{6,}$/.test(reading.placeholder) && digitsOf(reading.placeholder) <= MOST_PHONE_DIGITS)
    facts.push({ fact: 'placeholder-digits', reason: { source: 'placeholder', text: reading.placeholder } });
  if (/^https?:|^www\./i.test(reading.placeholder))
    facts.push({ fact: 'placeholder-url', reason: { source: 'placeholder', text: reading.placeholder } });
  return facts;
}

function optionFacts({ options }: ControlReading): ControlFact[] {
  const count = options.length;
  const labels = options.map(({ label }) => label);
  const numbers = labels.filter((label) => /^\d+$/.test(label)).length;
  const years = labels.filter((label) => /^(19|20)\d\d$/.test(label)).length;
  if (labels.filter((label) => HONORIFIC.test(label)).length >= 2) return [ofOptions('options-honorifics')];
  if (labels.filter((label) => CHANNEL.test(label)).length >= Math.max(2, count / 2)) return [ofOptions('options-channels')];
  if (years > 20) return [ofOptions('options-years')];
  if (numbers >= 28 && numbers <= 31) return [ofOptions('options-days')];
  if (count >= 12 && count <= 13) return [ofOptions('options-months')];
  const dialCodes = labels.filter((label) => /\+\d/.test(label));
  // “France (+33)” is chosen by country, “+33” by number.
  if (dialCodes.length > 10)
    return [ofOptions(dialCodes.every((label) => /\p{L}{4}/u.test(label)) ? 'options-countries-dial' : 'options-dial-codes')];
  if (count > 150) return [ofOptions('options-very-many')];
  if (count > 40) return [ofOptions('options-many')];
  return [ofOptions(count <= 3 ? 'options-few' : 'options-some')];
}

function contextFacts(index: number, { controls, guesses, isGet, said }: FormContext): ControlFact[] {
  const facts: ControlFact[] = [];
  const reading = controls[index];
  const written = controls.filter(
    ({ widget, inputType }) =>
      widget === 'textarea' || widget === 'contenteditable' || (widget === 'input' && inputType !== 'password'),
  );
  const hasPassword = controls.some(({ inputType }) => inputType === 'password');
  const hasMessage = controls.some(isText);
  if (hasPassword) facts.push(near(written.length <= 2 ? 'beside-password' : 'form-with-password'));
  if (controls[index + 1]?.inputType === 'password') facts.push(near('next-is-password'));
  if (controls[index - 1]?.inputType === 'password') facts.push(near('previous-is-password'));
  if (hasMessage) facts.push(near('form-with-message'));
  const others = written.filter((control) => control !== controls[index]);
  if (!controls[index]?.visible && others.length > 1 && others.every(({ visible }) => visible))
    facts.push(plain('hidden-among-visible'));
  if (written.length === 1) {
    facts.push(near(isGet ? 'alone-get' : 'alone'));
    facts.push(...[...said].map((kind) => near(`alone-in-${kind}`)));
  }
  if (index === 0 && controls.length > 1) facts.push(near('first'));
  if (reading && isDatePart(reading)) facts.push(...dateFacts(index, guesses));
  // Where nothing but a name and a password is asked for, the name is the account's.
  if (guesses[index] === 'name' && controls[index + 1]?.inputType === 'password')
    facts.push(near(guesses.slice(0, index).includes('email') ? 'name-after-email' : 'name-before-password'));
  // Banks and airlines know people by a number where others do by a name.
  const guess = guesses[index];
  if (hasPassword && !hasMessage && (guess === 'account-number' || guess === 'contract-number'))
    facts.push(near('number-beside-password'));
  if (reading && NUMBER.test(spokenName(reading)) && [guesses[index - 1], guesses[index + 1]].some(isPersonal))
    facts.push(near('number-of-person'));
  const previous = guesses[index - 1];
  const next = guesses[index + 1];
  if (next === 'tel' && reading && asksForDialCode(reading)) facts.push(near('code-before-tel'));
  if (guesses[index] === 'message' && reading?.widget === 'input' && controls.slice(index + 1).some(isText))
    facts.push(near('line-before-text'));
  if (previous) facts.push(near(`after-${previous}`));
  if (next) facts.push(near(`before-${next}`));
  const elsewhere = guesses.filter((_, position) => position !== index);
  if (elsewhere.includes('family-name')) facts.push(near('form-with-family-name'));
  else if (elsewhere.includes('given-name')) facts.push(near('form-with-given-name'));
  return facts;
}

/** How far the year of a date stands from its day at most. */
const DATE_REACH = 2;

/** Day, month and year that are asked for one by one: one of them says what date it is. */
function dateFacts(index: number, guesses: FormContext['guesses']): ControlFact[] {
  const around = guesses.slice(Math.max(0, index - DATE_REACH), index + DATE_REACH + 1);
  return (['bday', 'incident-date', 'payment-card'] as const).flatMap((type) =>
    around.includes(type) ? [near(`part-of-${type}`)] : [],
  );
}

const plain = (fact: string): ControlFact => ({ fact, reason: null });
const because =
  (source: Reason['source']) =>
  (fact: string, text = '') => ({ fact, reason: { source, text } });
const typed = because('type');
const shape = because('shape');
const ofOptions = because('options');
const near = because('neighbour');
