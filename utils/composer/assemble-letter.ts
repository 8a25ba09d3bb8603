import { letterIn } from '@/utils/languages/letter';
import { IDENTIFIER_TYPES, type IdentifierType } from '@/utils/model/forms/control-types';
import { EMPTY_DETAILS, type MessageDetails, type MessageParts } from '@/utils/requests/request';
import { type FollowUp, followUpLine } from './letter/follow-up-line';
import { tidy } from './letter/marks';
import type { MessageLanguage } from './message-language';
import { resolveParts } from './resolve-parts';

export interface Letter {
  message: MessageParts;
  details?: Pick<MessageDetails, 'whenAt' | 'outcomes'>;
  language: MessageLanguage;
  /** The name under it; left out where empty. */
  signature?: string;
  /** Numbers the company knows the person by, for where no form asks for them. One that stands in the text already is not repeated. */
  references?: Partial<Record<IdentifierType, string>>;
  followUp?: FollowUp | null;
  /** `chat`: one short paragraph, for a line in which Enter sends. */
  shape?: 'letter' | 'chat';
}

/**
 * A message as a careful person would write it: the parts that were given and no others, in short paragraphs. Empty where the person has
 * written nothing at all.
 */
export function assembleLetter({ message, details = EMPTY_DETAILS, language, shape = 'letter', ...more }: Letter): string {
  const isChat = shape === 'chat';
  const { problem, when, tried, wanted } = resolveParts(message, details, language, isChat);
  if (!problem && !when && !tried && !wanted) return '';
  const words = letterIn(language);
  const again = more.followUp ? followUpLine(more.followUp, language) : '';
  const parts = [again, problem, when, tried, wanted];
  const numbers = referenceLines(more.references ?? {}, parts.join('\n'), language);
  const name = tidy(more.signature ?? '');
  const said = isChat
    ? [words.greeting, ...parts, numbers.map((line) => `${line}.`).join(' ')]
    : [words.salutation, ...parts, numbers.join('\n'), name && `${words.closing}\n${name}`];
  const text = said.filter(Boolean).join(isChat ? ' ' : '\n\n');
  return isChat ? text.replace(/\s*\n\s*/g, ' ') : text;
}

function referenceLines(
  references: Partial<Record<IdentifierType, string>>,
  text: string,
  language: MessageLanguage,
): string[] {
  const labels = letterIn(language).references;
  return IDENTIFIER_TYPES.flatMap((type) => {
    const value = tidy(references[type] ?? '');
    return value === '' || text.includes(value) ? [] : [`${labels[type]}: ${value}`];
  });
}
