/** Adds a phrase at the end of a text or, where it is in there already, takes it out; the rest stays as it was written. */
export function togglePhrase(text: string, phrase: string): string {
  const at = text.indexOf(phrase);
  if (at < 0) {
    const before = text.trimEnd();
    return before === '' ? phrase : `${before} ${phrase}`;
  }
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + phrase.length).trimStart();
  return [before, after].filter(Boolean).join(' ');
}
