import { browser } from 'wxt/browser';
import { reportFailure } from '@/utils/messaging/report-failure';
import { storePendingFill } from '@/utils/tabs/pending-fill-store';

/** Name of the command in the manifest. */
export const FILL_COMMAND = 'fill';

interface CommandTab {
  id?: number | undefined;
  windowId: number;
}

/**
 * The key that fills: opens the panel where it is not open — browsers allow that only before anything is awaited — and leaves the rest to
 * the panel, which fills what is reviewed or shows the review.
 */
export function onCommand(command: string, tab: CommandTab | undefined): void {
  if (command !== FILL_COMMAND || tab?.id === undefined) return;
  const opening = browser.sidePanel ? browser.sidePanel.open({ windowId: tab.windowId }) : browser.sidebarAction.open();
  opening.catch((error: unknown) => console.debug('[casebook] panel not opened', error));
  reportFailure('the key that fills did nothing', storePendingFill(tab.id));
}
