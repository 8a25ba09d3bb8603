import type { VendorId } from '@/utils/model/chat/vendor-ids';
import type { Part } from './parts';
import { isLauncherSized, scoreLauncher } from './score-launcher';

/** From this score on something is a launcher, or the line of a conversation. */
export const ENOUGH_FOR_CHAT = 3.5;
/** What a vendor's mark adds where a widget is seen. */
export const MARKED_BY_VENDOR = 3;

/** A part of a page that is a chat's window or launcher. */
export interface Widget {
  part: Part;
  score: number;
  vendor: VendorId | null;
}

/** The launcher that a part is; `null` where it is none. */
export function launcherOf(part: Part, vendor: VendorId | null): Widget | null {
  const score = launcherScore(part) + (vendor && isLauncherSized(part.surface.box) ? MARKED_BY_VENDOR : 0);
  return score >= ENOUGH_FOR_CHAT ? { part, score, vendor } : null;
}

function launcherScore({ surface, elements, frame, inner }: Part): number {
  const inside = inner.flatMap(({ reading }) => reading.surfaces);
  return scoreLauncher(surface, { view: frame.reading, frames: elements, inside });
}
