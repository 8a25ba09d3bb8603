import { allOf } from './all-of';

/** The words or patterns that all languages have under a key, each once, as alternatives of a regular expression. */
export function alternativesOf<Key extends string>(
  subject: Readonly<Record<string, Readonly<Partial<Record<Key, readonly string[]>>>>>,
  key: Key,
): string {
  return [...allOf(subject, key)].join('|');
}
