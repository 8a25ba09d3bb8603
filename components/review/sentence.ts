/** A word of the catalogue that is meant for the middle of a line, as the beginning of one. */
export function asSentence(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase() + rest.join('');
}
