import type { FormFinding } from '@/utils/model/forms/findings';

/** What the message field of a form takes, UTF-16 units; `null` where it does not say, or there is none. */
export function messageLimit({ controls }: Pick<FormFinding, 'controls'>): number | null {
  return controls.find(({ type, visible }) => type === 'message' && visible)?.maxLength ?? null;
}
