/** Control characters, invisible joiners and bidi overrides: a page can hide or turn around words with them. Two joiners spell words. */
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Text of a page as it may be shown and kept: one line, nothing unprintable, no longer than `maxLength` UTF-16 units. */
export function cleanText(text: string, maxLength: number): string {
  // A page's text can be megabytes: cut first, with room for the blanks that will go.
  const line = text
    .slice(0, maxLength * 4 + 200)
    .replace(/\s+/g, ' ')
    .replace(UNPRINTABLE, '')
    .trim();
  return line.length <= maxLength
    ? line
    : line
        .slice(0, maxLength)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
}
