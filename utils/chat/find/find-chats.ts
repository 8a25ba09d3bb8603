import type { ChatElement, ChatFinding } from '@/utils/model/chat/chat-finding';
import type { VendorId } from '@/utils/model/chat/vendor-ids';
import type { FrameFindings } from '@/utils/model/forms/findings';
import { type ChatWindow, chatWindowOf, isBeside, isInCorner } from './chat-windows';
import type { FrameChat } from './frame-chat';
import { groupWidgets } from './group-widgets';
import { launcherOf } from './launchers';
import { pageChats } from './page-chats';
import { type Part, partsOf } from './parts';
import { closedFinding, openFinding } from './widget-findings';

export interface FindOptions {
  hadChat?: boolean;
  lines?: readonly ChatElement[];
  knowsVendors?: boolean;
}

/**
 * The chats of a tab, put together from what all its documents say.
 * @param frames readings of its documents
 * @param forms what forms were found in them: a pre-chat form is a form
 * @param hadChat a chat was found in this page before: what stands in its corner now is most likely its window
 * @param lines what one could write in before
 * @param knowsVendors `false` leaves the vendors' marks out of it, to try what is found without
 */
export function findChats(
  frames: readonly FrameChat[],
  forms: readonly FrameFindings[],
  { hadChat = false, lines = [], knowsVendors = true }: FindOptions = {},
): ChatFinding[] {
  const { parts, inline } = partsOf(frames);
  const vendorOf = (vendors: readonly VendorId[]) => (knowsVendors ? (vendors[0] ?? null) : null);
  const isLauncher = (part: Part) => launcherOf(part, null) !== null;
  const belongs = (part: Part) =>
    isInCorner(part) && (hadChat || parts.some((other) => other !== part && isLauncher(other) && isBeside(part, other)));
  const windows = parts.flatMap((part): ChatWindow[] => {
    const vendor = vendorOf(part.vendors);
    const found = chatWindowOf(part, vendor, forms, { belongs: belongs(part), lines });
    return found ? [found] : [];
  });
  const isInWindow = (part: Part) => windows.some((window) => window.part === part);
  const launchers = parts.flatMap((part) => (isInWindow(part) ? [] : (launcherOf(part, vendorOf(part.vendors)) ?? [])));
  const groups = groupWidgets(windows, launchers);
  const marked = knowsVendors ? [...new Set(frames.flatMap(({ reading }) => reading.vendors))] : [];
  const unseen = marked.filter((vendor) => groups.every((each) => each.vendor !== vendor));
  const nobodys = groups.filter(({ vendor }) => vendor === null);
  // One widget that shows no mark, and one vendor whose widget is not to be seen, are most likely one.
  const [first] = nobodys;
  if (first && nobodys.length === 1 && unseen.length === 1) first.vendor = unseen.pop() ?? null;
  const chats = groups.map(({ window, launcher, vendor }, index): ChatFinding => {
    // The only one keeps its name when it shows whose it is.
    const id = groups.length + unseen.length === 1 ? 'chat' : (vendor ?? `chat-${index + 1}`);
    return window ? openFinding(id, vendor, window, forms) : closedFinding(id, vendor, launcher);
  });
  return unique([
    ...chats,
    ...pageChats(frames, inline, forms),
    ...unseen.map((vendor) => closedFinding(groups.length + unseen.length === 1 ? 'chat' : vendor, vendor, null)),
  ]);
}

function unique(chats: readonly ChatFinding[]): ChatFinding[] {
  return chats.filter(({ id }, index) => chats.findIndex((other) => other.id === id) === index);
}
