import { put } from '@/utils/composer/letter/marks';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { letterIn } from '@/utils/languages/letter';

/** The subject, begun with the number the company knows the matter by: its mail system sorts by it. */
export function emailSubject(subject: string, number: string | null, language: MessageLanguage): string {
  if (number === null || number === '' || subject.includes(number)) return subject;
  const { subject: wording } = letterIn(language);
  return put(wording, { number, subject }).replace(/\s*:\s*$/u, '');
}
