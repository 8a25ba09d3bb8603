import { MESSAGE_PARTS, type MessageParts } from '@/utils/requests/request';
import { fillBlanks } from './fill-blanks';

interface Filled {
  /** Only the parts the template has something for: what was written in the others stays. */
  message: Partial<MessageParts>;
  details?: { outcomes: string[] };
}

/** A template with its blanks filled, as a change of a draft. */
export function fillTemplate(
  { message, outcomes }: { message: MessageParts; outcomes: readonly string[] },
  values: Readonly<Record<string, string>>,
): Filled {
  const parts = MESSAGE_PARTS.flatMap((part) => {
    const text = fillBlanks(message[part], values);
    return text === '' ? [] : [[part, text]];
  });
  return { message: Object.fromEntries(parts), ...(outcomes.length > 0 && { details: { outcomes: [...outcomes] } }) };
}
