import type { MessageParts } from '@/utils/requests/request';
import { assembleLetter } from './assemble-letter';
import type { MessageLanguage } from './message-language';

/** A letter from the four parts alone. */
export function assembleMessage(parts: MessageParts, language: MessageLanguage, signature = ''): string {
  return assembleLetter({ message: parts, language, signature });
}
