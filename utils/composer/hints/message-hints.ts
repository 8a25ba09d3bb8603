import type { MessageLanguage } from '@/utils/composer/message-language';
import { blanksIn } from '@/utils/composer/templates/fill-blanks';
import { letterIn } from '@/utils/languages/letter';
import { parseDate } from '@/utils/languages/parse-date';
import { knownOutcomes } from '@/utils/model/message/outcome';
import type { MessageParts } from '@/utils/requests/request';
import { hasCardNumber } from './has-card-number';
import type { Hint, HintName } from './hint';
import { isRude } from './is-rude';

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
  const isCyrillic = /\p{Script=Cyrillic}/u.test(letterIn(language).salutation);
  return isCyrillic ? latin > cyrillic * 3 : cyrillic > latin * 3;
}
