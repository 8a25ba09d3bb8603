/** The words that all languages have under a key; what several share is in it once. */
export function allOf<Key extends string>(
  subject: Readonly<Record<string, Readonly<Partial<Record<Key, readonly string[]>>>>>,
  key: Key,
): ReadonlySet<string> {
  return new Set(Object.values(subject).flatMap((words) => words[key] ?? []));
}
