import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { reportFailure } from '@/utils/messaging/report-failure';

/** The tab the panel works with. */
export interface PageTab {
  id: number;
  url: string;
  title: string;
  /** Rises with every document the tab has loaded. */
  loads: number;
}

/**
 * The active tab of the panel's own window; with `?tab=<id>` in the panel's address the tab of that id, whichever is in front (the panel
 * in a window of its own). `null`: that tab is closed. `undefined`: not known yet.
 */
export function usePageTab(): PageTab | null | undefined {
  const [tab, setTab] = useState<PageTab | null>();
  useEffect(() => {
    const pinned = pinnedTabId(location.search);
    let loads = 0;
    let gone = false;
    const refresh = async () => {
      const found = await (pinned === null ? activeTab() : browser.tabs.get(pinned).catch(() => undefined));
      if (gone) return;
      // A tab without an address is one we may not know: a browser page.
      setTab(found?.id === undefined ? null : { id: found.id, url: found.url ?? '', title: found.title ?? '', loads });
    };
    const onUpdated = (tabId: number, change: { status?: string }) => {
      if (pinned !== null && tabId !== pinned) return;
      if (change.status === 'complete') loads += 1;
      onChanged();
    };
    const onChanged = () => reportFailure('the tab is not known', refresh());
    browser.tabs.onActivated.addListener(onChanged);
    browser.tabs.onRemoved.addListener(onChanged);
    browser.tabs.onUpdated.addListener(onUpdated);
    onChanged();
    return () => {
      gone = true;
      browser.tabs.onActivated.removeListener(onChanged);
      browser.tabs.onRemoved.removeListener(onChanged);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  return tab;
}

/** The tab a panel's address names, `null` where it names none. */
export function pinnedTabId(search: string): number | null {
  const id = Number.parseInt(new URLSearchParams(search).get('tab') ?? '', 10);
  return Number.isSafeInteger(id) ? id : null;
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
