import type { Channel } from '@/utils/model/channels/channel';

/** A channel on the page in view. */
export interface SeenChannel extends Channel {
  /** The block of the reading it stands in; `null` where it is in the page's data only, and cannot be shown. */
  blockId: number | null;
}
