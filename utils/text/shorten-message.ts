/** Sentence ends of the scripts we write in, the full-width ones among them. */
const SENTENCE_END = /[.!?…。！？](?=\s|$)|\n/gu;

/** Cuts a text to a length the field allows (UTF-16 code units, as `maxlength` counts), at the end of a sentence where one is near. */
export function shortenMessage(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength);
  const ends = [...head.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const lastEnd = ends.at(-1) ?? 0;
  // A very early end would throw away most of what the person wrote; then the last whole word must do.
  if (lastEnd >= maxLength / 2) return head.slice(0, lastEnd).trimEnd();
  const lastSpace = head.search(/\s\S*$/);
  return (lastSpace > maxLength / 2 ? head.slice(0, lastSpace) : withoutHalfPair(head)).trimEnd();
}

/** A cut must not leave half of a surrogate pair behind. */
function withoutHalfPair(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
