/**
 * Where the words of two languages fall together, the one that is met more often on the web is believed: these first, in this order, then
 * all others by their tags.
 */
const COMMON =
  `und en ru de fr es it pt pl uk tr be kk nl cs sk ro bg sv fi hu ar fa ja zh ko he el vi id ms da nb is hr sr bs mk sl lt lv
  et`.split(/\s+/);

/** The languages of a subject in the order in which they are believed. */
export function commonFirst<Words>(subject: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  const rank = (tag: string) => (COMMON.includes(tag) ? COMMON.indexOf(tag) : COMMON.length);
  return Object.fromEntries(Object.entries(subject).sort(([one], [two]) => rank(one) - rank(two)));
}
