import type { SupportRequest } from '@/utils/requests/request';

/** What a request is called: its subject, else the first line of what was written; `''` where nothing was. */
export function requestTitle({ subject, message, sentText }: SupportRequest): string {
  return [subject, message.problem, sentText ?? ''].map((text) => text.trim().split('\n')[0] ?? '').filter(Boolean)[0] ?? '';
}
