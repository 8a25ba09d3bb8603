/** Text as a search compares it: case and accents make no difference. */
export function foldSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
