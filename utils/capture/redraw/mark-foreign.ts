import { attributeOf, queryAll } from '@/utils/dom/node-access';

const HATCHED = 'background: repeating-linear-gradient(45deg, #bbb 0 6px, #eee 6px 12px) !important';
const SHOWS_OTHERS = 'img, iframe, object, embed, video';

/**
 * Hatches what cannot be drawn anew because it comes from another site: a white gap would look like a part of the page.
 * @param copy the document that is drawn
 * @param origin of the page
 */
export function markForeign(copy: Document, origin: string): void {
  for (const element of queryAll(copy, SHOWS_OTHERS)) {
    const address = attributeOf(element, 'src') || attributeOf(element, 'data');
    if (!isForeign(address, copy.baseURI, origin)) continue;
    element.setAttribute('style', `${attributeOf(element, 'style')};${HATCHED}`);
  }
}

function isForeign(address: string, base: string, origin: string): boolean {
  if (address === '' || !URL.canParse(address, base)) return false;
  const url = new URL(address, base);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.origin !== origin;
}
