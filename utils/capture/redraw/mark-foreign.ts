import { queryAll } from '@/utils/dom/node-access';

const HATCHED = 'repeating-linear-gradient(45deg, #bbb 0 6px, #eee 6px 12px)';
const SHOWS_OTHERS = 'img, iframe, object, embed, video, picture source';

/**
 * Hatches what cannot be drawn anew because it comes from another site: a white gap would look like a part of the page.
 * @param copy the document that is drawn
 * @param origin of the page
 */
export function markForeign(copy: Document, origin: string): void {
  for (const element of queryAll(copy, SHOWS_OTHERS)) {
    const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    if (element instanceof (copy.defaultView ?? window).HTMLElement === false || !isForeign(address, copy.baseURI, origin))
      continue;
    Reflect.get(element, 'style').setProperty('background', HATCHED, 'important');
  }
}

function isForeign(address: string, base: string, origin: string): boolean {
  const url = URL.parse(address, base);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.origin !== origin;
}
