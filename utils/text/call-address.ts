/** What a telephone can dial of a number written for people: figures, a plus before them, and an extension after a pause (RFC 3966). */
export function callAddress(number: string): string | null {
  const [main = '', extension = ''] = number.split(/(?:доб|ext|x|#)\.?:?\s*/iu);
  const figures = main.replace(/[^\d+*]/g, '').replace(/(?!^)\+/g, '');
  if (!/\d/.test(figures)) return null;
  const inner = extension.replace(/\D/g, '');
  return `tel:${figures}${inner && `;ext=${inner}`}`;
}
