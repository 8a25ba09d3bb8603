import type { TextPiece } from '@/utils/model/capture/page-texts';
import { GIVEN_NAMES } from './given-names';

/** Words of names and lists of people by language, as sources of regular expressions; the folders of the languages are out of reach here. */
const PARTICLES = alternativesIn({
  ar: ['bin', 'al'],
  de: ['von', 'der'],
  es: ['de', 'del', 'la'],
  fr: ['de', 'la'],
  it: ['di', 'da', 'del', 'la'],
  nl: ['van', 'de', 'der'],
  pt: ['de', 'da'],
});
const HEADERS = alternativesIn({
  en: [
    '(?:full |customer |contact |user )?names?',
    'customers?',
    'contacts?',
    'authors?',
    'assignees?',
    'employees?',
    'users?',
    'members?',
    'senders?',
    'from',
  ],
  ru: [
    'имя',
    'фио',
    'ф\\. ?и\\. ?о\\.',
    'клиенты?',
    'контакты?',
    'авторы?',
    'сотрудники?',
    'исполнител[ьи]',
    'отправител[ьи]',
    'пользовател[ьи]',
    'от кого',
    'участники?',
  ],
});

/** Two to four words that each begin with a capital letter, or are initials or the small words within names. */
const PART = `(?:\\p{Lu}[\\p{L}'’-]*\\.?|${PARTICLES})`;
const NAME = new RegExp(`^${PART}(?: ${PART}){1,3}$`, 'u');
const MAX_NAME = 60;
/** Russian. */
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)$/iu;
/** Words above a column of people. */
const HEADER = new RegExp(`^(?:${HEADERS})$`, 'iu');
/** Of what stands in a column. */
const SHARE = 0.5;
const KNOWN_SHARE = 0.25;

/**
 * Names of people in the lists and tables of a page: columns most of which look like names, where a heading says so or some are given names
 * that are common.
 * @returns the pieces that are a name and nothing else
 */
export function namesInLists(pieces: readonly TextPiece[]): TextPiece[] {
  const columns = new Map<string, TextPiece[]>();
  for (const piece of pieces) {
    if (piece.column === '' || piece.secret) continue;
    columns.set(piece.column, [...(columns.get(piece.column) ?? []), piece]);
  }
  return [...columns.values()].flatMap(namesInColumn);
}

function namesInColumn(column: readonly TextPiece[]): TextPiece[] {
  const isHeaded = column.some(({ text }) => HEADER.test(text));
  const cells = column.filter(({ text }) => !HEADER.test(text));
  const names = cells.filter(({ text }) => text.length <= MAX_NAME && NAME.test(text));
  if (names.length < 2 || names.length < SHARE * cells.length) return [];
  const known = names.filter(({ text }) => hasKnownName(text));
  return isHeaded || known.length >= Math.max(1, KNOWN_SHARE * names.length) ? names : [];
}

function hasKnownName(text: string): boolean {
  return text.split(/[ -]/).some((word) => GIVEN_NAMES.has(word.toLowerCase()) || PATRONYMIC.test(word));
}

function alternativesIn(byLanguage: Readonly<Record<string, readonly string[]>>): string {
  return [...new Set(Object.values(byLanguage).flat())].join('|');
}
