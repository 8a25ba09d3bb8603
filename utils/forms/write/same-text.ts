/** The same words: line ends and an editor's spaces may differ. */
export function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/**
 * Did a one-line field keep a value? A mask may put its own signs between the figures of a number; a telephone field may show the
 * country's code beside itself. Words and addresses must stay as they are but for their case.
 */
export function keptInLine(held: string, written: string, isTelephone: boolean): boolean {
  if (sameText(held.toLowerCase(), written.toLowerCase())) return true;
  if (!/\d/.test(written) || written.includes('@')) return false;
  const [kept, meant] = [bare(held), bare(written)];
  if (kept === '') return false;
  if (kept === meant) return true;
  if (!isTelephone || !/^\s*\+/.test(written)) return false;
  const national = kept.replace(/^0/, '');
  const prefix = meant.length - national.length;
  return national.length >= 7 && prefix >= 1 && prefix <= 3 && meant.endsWith(national);
}

function plain(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
