type Words<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** The words or patterns that all languages have under a key, as alternatives of a regular expression. */
export function alternativesOf<Key extends string>(subject: Readonly<Record<string, Words<Key>>>, key: Key): string {
  return Object.values(subject)
    .flatMap((words) => words[key] ?? [])
    .join('|');
}
