/** A small letter at the beginning made large, in the way of the language: Turkish has two kinds of i. */
export function capitalised(text: string, locale: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}

/** Ends with a full stop unless it ends with a mark of its own. */
export function sentence(text: string): string {
  return text === '' || /[.!?…:;]\s?[»”“")\]]*$/.test(text) ? text : `${text}.`;
}

/** One space between words, at most one empty line between paragraphs. A non-breaking space is the person's own and stays. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\t ]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Puts values into a wording; what is put in is never looked through for more. */
export function put(wording: string, values: Record<string, string>): string {
  return wording.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
}
