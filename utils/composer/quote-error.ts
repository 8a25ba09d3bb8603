import { letterIn } from '@/utils/languages/letter';
import { put } from './letter/marks';
import type { MessageLanguage } from './message-language';

/** The page's own words about what went wrong, as a sentence of the message. */
export function quoteError(text: string, language: MessageLanguage): string {
  return put(letterIn(language).pageSays, { error: text });
}
