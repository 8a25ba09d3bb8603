import { knownOutcomes } from '@/utils/composer/letter/outcome';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { blanksIn } from '@/utils/composer/templates/fill-blanks';
import type { MessageParts } from '@/utils/requests/request';
import { parseDate } from '@/utils/text/parse-date';

/** Names of hints; a dismissed one is stored by its name. */
export type HintName =
  | 'card'
  | 'variable'
  | 'rude'
  | 'capitals'
  | 'other_script'
  | 'no_date'
  | 'no_number'
  | 'no_wish'
  | 'several_wishes';

/** Something to think of before a message is sent. */
export interface Hint {
  name: HintName;
  /** Said each time, for what it warns of cannot be taken back. */
  isSerious: boolean;
  /** The blanks still open. */
  names?: string[];
}

export interface HintedMessage {
  message: MessageParts;
  details: { whenAt: string; outcomes: readonly string[] };
  language: MessageLanguage;
  /** The company gets a number by which it knows the person or the matter some other way: a field of the form, a follow-up. */
  hasNumber: boolean;
  /** What the person does not want to be told again. */
  dismissed: readonly string[];
}

/** At most so many at once: three are read, five are not. */
const MOST = 3;
/** Nothing is said of a message that has only been begun. UTF-16 units. */
const BEGUN = 25;

/** What could keep a message from being answered, the gravest first. */
export function messageHints({ message, details, language, hasNumber, dismissed }: HintedMessage): Hint[] {
  const text = Object.values(message).join('\n').trim();
  const names = blanksIn(text);
  const wishes = knownOutcomes(details.outcomes).length;
  const isWritten = message.problem.trim().length >= BEGUN;
  const serious = (name: HintName, isSo: boolean): Hint[] => (isSo ? [{ name, isSerious: true }] : []);
  const gentle = (name: HintName, isSo: boolean): Hint[] =>
    isSo && !dismissed.includes(name) ? [{ name, isSerious: false }] : [];
  return [
    ...serious('card', hasCardNumber(text)),
    ...serious('variable', names.length > 0).map((hint) => ({ ...hint, names })),
    ...gentle('rude', isRude(text)),
    ...gentle('capitals', isShouted(text)),
    ...gentle('other_script', isWritten && isOtherScript(message.problem, language)),
    ...gentle('no_date', isWritten && details.whenAt === '' && !hasTime(message)),
    ...gentle('no_number', isWritten && !hasNumber && !/\d{4,}/.test(text.replace(/(?:19|20)\d\d/g, ''))),
    ...gentle('no_wish', isWritten && wishes === 0 && message.wanted.trim() === ''),
    ...gentle('several_wishes', wishes > 2),
  ].slice(0, MOST);
}

function hasTime({ when, problem }: MessageParts): boolean {
  return when.trim() !== '' || parseDate(problem) !== null || /\d{1,2}[./]\d{1,2}(?!\d)/.test(problem);
}

/** Three words and more in capitals, and a good part of them all: names of companies are not meant. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return shouted.length >= 3 && shouted.length * 3 >= words.length;
}

/** The words are in Cyrillic letters and the letter in Latin ones, or the other way round. */
function isOtherScript(text: string, language: MessageLanguage): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isCyrillic = language === 'ru' || language === 'uk';
  return isCyrillic ? latin > cyrillic * 3 : cyrillic > latin * 3;
}

/** Is there a full payment card number in a text: 13 to 19 digits, alone or in groups, whose last one proves the others? */
export function hasCardNumber(text: string): boolean {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[2-6](?:[ -]?\d){12,18}(?![ -]?\d|\p{L})/gu)].some(([number]) =>
    isProved(number.replace(/\D/g, '')),
  );
}

/** The check digit of ISO/IEC 7812. */
function isProved(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Beginnings of words that insult somebody, in the languages letters are written in. What may be a fact (theft, fraud) is none. */
const RUDE = [
  'idiot|moron|imbecil|stupid|shit|fuck|asshole|bullshit',
  'идиот|дурак|дурац|тупиц|тупые|тупой|сволоч|урод|козл|мудак|дебил|придур',
  'arschloch|scheiß|scheiss|dummkopf|trottel|depp',
  'imbécile|crétin|connard|merde|débile',
  'idiota|imbécil|estúpid|mierda|gilipollas',
  'stupido|stupidi|cretin|stronz|merda|deficient',
  'estúpido|burro|babaca',
  'idiot|debil|głupek|głupi|kretyn|gówn',
  'ідіот|дурень|тупі|тупий|сволот|покидьк|дебіл',
  'aptal|salak|gerizekal|ahmak|şerefsiz',
].join('|');
const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${RUDE})`, 'iu');

/** Does a text insult, or shout with marks? */
export function isRude(text: string): boolean {
  return WORD.test(text) || /[!?]{3,}/.test(text);
}
