import type { VendorId } from '@/utils/model/chat/vendor-ids';

/** How a page shows that it has a vendor's widget. The page's scripts are looked through for these; a vendor is data, never a branch. */
export interface VendorMarks {
  id: VendorId;
  /** Parts of the addresses of its scripts, host first; `*` stands for anything within one address. */
  scripts: readonly string[];
  /** Selectors of elements that it puts into pages; its window and launcher are among them or inside. */
  elements: readonly string[];
  /** Another widget of the same house, whose marks this one has as well as its own. */
  supersedes?: readonly VendorId[];
}

/** What is said of a vendor outside of pages. */
export interface VendorFacts {
  id: VendorId;
  /** As the vendor writes it. */
  name: string;
  /** Its own way to open the window: a function by its path from `window`, and what it is called with. Nothing of the person's is in it. */
  open?: { path: string; args: readonly unknown[] };
}
