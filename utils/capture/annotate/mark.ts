import type { Box } from '@/utils/model/capture/camera-protocol';

/** In the order of the tool bar. */
export const MARK_KINDS = ['redaction', 'arrow', 'box', 'pen', 'text', 'number', 'crop'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Pixels of the picture. */
export interface Spot {
  x: number;
  y: number;
}

export const INKS = ['black', 'white', 'red', 'blue', 'green'] as const;
export type Ink = (typeof INKS)[number];

/** Something laid over a picture. Later ones lie above earlier ones. */
export type Mark =
  /** Nothing of what lies under it is left in the saved picture. */
  | { id: string; kind: 'redaction'; ink: Ink; box: Box }
  | { id: string; kind: 'box'; ink: Ink; box: Box }
  /** The picture is saved as large as this; there is one at most. */
  | { id: string; kind: 'crop'; ink: Ink; box: Box }
  | { id: string; kind: 'arrow'; ink: Ink; from: Spot; to: Spot }
  | { id: string; kind: 'pen'; ink: Ink; points: readonly Spot[] }
  /** `at` is the corner of the first line. */
  | { id: string; kind: 'text'; ink: Ink; at: Spot; text: string; size: number }
  /** `at` is the middle; which number it shows follows from how many come before it. */
  | { id: string; kind: 'number'; ink: Ink; at: Spot; size: number };

export type MarkOf<K extends MarkKind> = Extract<Mark, { kind: K }>;
