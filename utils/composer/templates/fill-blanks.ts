/** `{order-number}`, `{your own words}`. */
const BLANK = /\{(\p{L}[\p{L}\p{N} _-]{0,39})\}/gu;
/** Where one sentence ends and another begins; a line break is kept with what stands before it. */
const SENTENCES = /(?<=[.!?…][»”“")\]]*)[ \t]+|(?<=\n)/u;

/** Names of the blanks in a text, each once, in their order. */
export function blanksIn(text: string): string[] {
  return [...new Set([...text.matchAll(BLANK)].map(([, name = '']) => name))];
}

/**
 * Fills the blanks of a text. A sentence with a blank that has no value is left out: nothing open is ever sent. What is filled in is not
 * looked through for blanks again.
 */
export function fillBlanks(text: string, values: Readonly<Record<string, string>>): string {
  const known = (name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '').trim() : '');
  return text
    .split(SENTENCES)
    .filter((sentence) => blanksIn(sentence).every((name) => known(name) !== ''))
    .map((sentence) => sentence.replace(BLANK, (_, name: string) => withoutStop(known(name))))
    .join(' ')
    .replace(/\n /g, '\n')
    .trim();
}

/** The sentence around it has a full stop of its own. */
function withoutStop(value: string): string {
  return value.replace(/(?<!\.)\.$/, '');
}
