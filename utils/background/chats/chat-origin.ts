import type { Origin } from '@/utils/background/origin';

/** Origin of the frame that a chat stands in; one without an address of its own belongs to the page. */
export function chatOrigin({ url, tabUrl }: Pick<Origin, 'url' | 'tabUrl'>): string {
  return originText(url) || originText(tabUrl);
}

function originText(url: string): string {
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? '' : origin;
  } catch {
    return '';
  }
}
