import { browser } from 'wxt/browser';
import type { TechnicalFacts } from '@/utils/composer/technical-details';

/** What the browser says of itself and of a tab; of a tab that has gone, of itself alone. */
export async function technicalFacts(tabId: number): Promise<TechnicalFacts> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const zoom = await browser.tabs.getZoom(tabId).catch(() => null);
  const { width = 0, height = 0 } = tab ?? {};
  return {
    url: tab?.url ?? '',
    at: Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    userAgent: navigator.userAgent,
    language: navigator.language,
    viewport: width > 0 && height > 0 ? { width, height } : null,
    zoom,
  };
}
