import type { Box, Survey } from '@/utils/model/capture/camera-protocol';

/** What of a page a picture shows, and how it was put together. CSS pixels. */
export type Framing =
  /** The view, or a part of it, as it stood there. */
  | { way: 'view'; shown: Box }
  /** A region of the content, scrolled to; with what is fixed and what stands around only where the page was taken whole. */
  | { way: 'content'; region: Box; survey: Survey; whole: boolean };

export interface Size {
  width: number;
  height: number;
}

/** How large a picture is on the page it was taken of, CSS pixels. */
export function framedSize(framing: Framing): Size {
  if (framing.way === 'view') return framing.shown;
  const { region, survey, whole } = framing;
  const { view, box } = survey;
  if (!whole || !survey.inner) return region;
  return { width: region.width + view.width - box.width, height: region.height + view.height - box.height };
}
