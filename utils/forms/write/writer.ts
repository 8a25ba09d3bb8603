/** What a control held before: its text as `value`, and whatever else it takes to give that back exactly. */
export interface Snapshot {
  value: string;
  /** Cursor or selection of a text control: start, end, direction. */
  selection?: [start: number, end: number, direction: 'forward' | 'backward' | 'none'] | null | undefined;
  /** What stood in an editor, formats and all. */
  markup?: string;
}

/** One way to write; `no-such-option` where the control offers nothing like it, which no other way will change. */
export type Route = (value: string) => Promise<'written' | 'no-such-option'>;

/** How a control of one kind is read, written and given back. */
export interface Hand {
  read(): Snapshot;
  /** Is there nothing of the person's in it? */
  isEmpty(): boolean;
  /** The value as the control can hold it at all. */
  fit(value: string): string;
  /** The quiet way first; the next is tried only where the page did not keep what the one before wrote. */
  routes: readonly Route[];
  /** Does what stands in the control now mean this value? */
  holds(value: string): boolean;
  restore(before: Snapshot): Promise<void>;
  /** Does it hold what it held then? */
  isRestored(before: Snapshot): boolean;
}
