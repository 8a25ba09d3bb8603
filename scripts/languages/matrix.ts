import { CHANNEL_WORDS } from '@/utils/languages/channels';
import { CHAT_WORDS } from '@/utils/languages/chat';
import { DATE_WORDS } from '@/utils/languages/dates';
import { EMAIL_WORDS } from '@/utils/languages/emails';
import { FIELD_WORDS } from '@/utils/languages/fields';
import { FORM_WORDS } from '@/utils/languages/forms';
import { LETTER_WORDING } from '@/utils/languages/letter';
import { NOTE_WORDS } from '@/utils/languages/notes';
import { ANY_LANGUAGE, NUMBER_WORDS } from '@/utils/languages/numbers';
import { PHONE_WORDS } from '@/utils/languages/phones';
import { PROMISE_WORDS } from '@/utils/languages/promises';
import { REGION_WORDS } from '@/utils/languages/regions';
import { SERVICE_WORDS } from '@/utils/languages/services';
import { TEMPLATE_WORDING } from '@/utils/languages/templates';

/** Languages that the browser names the months in. */
const MONTHS = Object.fromEntries(Object.entries(DATE_WORDS).filter(([, { monthsOf }]) => monthsOf !== undefined));

interface Subject {
  title: string;
  words: Readonly<Record<string, unknown>>;
  /** Texts are lists with commas, not sentences. */
  hasLists?: boolean;
}

/** Columns of the table, and what languages have of each. */
const SUBJECTS: readonly Subject[] = [
  { title: 'fields', words: FIELD_WORDS, hasLists: true },
  { title: 'numbers', words: NUMBER_WORDS, hasLists: true },
  { title: 'promises', words: PROMISE_WORDS },
  { title: 'letters', words: LETTER_WORDING },
  { title: 'templates', words: TEMPLATE_WORDING },
  { title: 'months', words: MONTHS },
  { title: 'dates', words: DATE_WORDS },
  { title: 'forms', words: FORM_WORDS },
  { title: 'regions', words: REGION_WORDS, hasLists: true },
  { title: 'service words', words: SERVICE_WORDS },
  { title: 'channels', words: CHANNEL_WORDS },
  { title: 'notes', words: NOTE_WORDS },
  { title: 'phones', words: PHONE_WORDS },
  { title: 'e-mails', words: EMAIL_WORDS },
  { title: 'chats', words: CHAT_WORDS },
];

const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The page about the languages, as Markdown. */
export function languagesPage(): string {
  const tags = [...new Set(SUBJECTS.flatMap(({ words }) => Object.keys(words)))].sort();
  const rows = tags.map((tag) => {
    const name = tag === ANY_LANGUAGE ? 'of every language' : ENGLISH_NAMES.of(tag);
    const cells = SUBJECTS.map(({ words, hasLists = false }) =>
      Object.hasOwn(words, tag) ? countWords(words[tag], hasLists) : '–',
    );
    return `| ${name} | \`${tag}\` | ${cells.join(' | ')} |`;
  });
  const counts = SUBJECTS.map(({ words }) => Object.keys(words).filter((tag) => tag !== ANY_LANGUAGE).length);
  return `# Languages

A language is a folder, \`utils/languages/<tag>/\`, with a file for each subject it has words for. What a subject asks of a language is
the type in \`utils/languages/<subject>.ts\`; a file of that name in a folder is found without being named anywhere else. The numbers are
words, phrases or sentences. Written by \`npm run docs:languages\`.

| language | tag | ${SUBJECTS.map(({ title }) => title).join(' | ')} |
|---|---|${SUBJECTS.map(() => '--:').join('|')}|
${rows.join('\n')}
| languages | | ${counts.join(' | ')} |
`;
}

function countWords(value: unknown, hasLists: boolean): number {
  if (typeof value === 'string') return hasLists ? value.split(',').length : 1;
  if (value instanceof RegExp) return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + countWords(part, hasLists), 0);
}
