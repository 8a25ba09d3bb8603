import { shortenMessage } from './shorten-message';

/** More parts than this nobody would send one by one; the rest stays in the last. */
const MAX_PARTS = 20;

/**
 * A message in as many parts as a widget's limit asks for, cut at the ends of sentences where they are near.
 * @param maxLength UTF-16 units; `null` for no limit
 */
export function splitMessage(text: string, maxLength: number | null): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest !== '' && parts.length < MAX_PARTS) {
    const part = maxLength === null || maxLength < 1 ? rest : shortenMessage(rest, maxLength);
    if (part === '') break;
    parts.push(part);
    rest = rest.slice(part.length).trim();
  }
  return parts;
}
