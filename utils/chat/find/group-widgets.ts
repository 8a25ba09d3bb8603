import type { VendorId } from '@/utils/model/chat/vendor-ids';
import type { ChatWindow } from './chat-windows';
import type { Widget } from './launchers';

/** One chat's window and launcher, as far as they are there. */
export interface WidgetGroup {
  vendor: VendorId | null;
  window: ChatWindow | null;
  launcher: Widget | null;
}

/** Puts windows and launchers of one widget together. One that is nobody's belongs to the only widget that lacks it. */
export function groupWidgets(windows: readonly ChatWindow[], launchers: readonly Widget[]): WidgetGroup[] {
  const groups: WidgetGroup[] = [];
  const best = <T extends { score: number }>(list: readonly T[]) => [...list].sort((one, other) => other.score - one.score);
  for (const window of best(windows)) {
    if (groups.some(({ vendor }) => vendor === window.vendor)) continue;
    groups.push({ vendor: window.vendor, window, launcher: null });
  }
  for (const launcher of best(launchers)) {
    const known = groups.find(
      ({ vendor, launcher: has }) =>
        vendor === launcher.vendor || (has === null && (vendor === null || launcher.vendor === null)),
    );
    if (known) {
      known.launcher ??= launcher;
      known.vendor ??= launcher.vendor;
    } else groups.push({ vendor: launcher.vendor, window: null, launcher });
  }
  return groups;
}
