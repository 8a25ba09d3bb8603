import { acceptsFile } from '@/utils/text/accepts-file';

/** One way to write a picture anew. */
export interface FitStep {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  /** `0` to `1`; PNG knows none. */
  quality: number;
  /** Share of each side that is kept. */
  scale: number;
}

export interface AttachTerms {
  /** `accept` attribute of the upload field. */
  accept: string;
  /** `null`: the page names no limit. */
  maxBytes: number | null;
}

const EXTENSIONS: Record<FitStep['type'], string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };
/** Longest side of a WebP picture, pixels; Chrome does not say when it oversteps it. https://developers.google.com/speed/webp/faq */
const MAX_WEBP = 16_383;
const QUALITIES = [0.92, 0.8, 0.65];
const SCALES = [1, 0.75, 0.5, 0.35];

/** The same picture under the extension of another type. */
export function nameFor(name: string, type: FitStep['type']): string {
  return `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.${EXTENSIONS[type]}`;
}

/**
 * The ways of writing a picture that a page may take, the closest to the picture first: another type before less of it, for a smaller
 * picture is harder to read. Empty where the page takes no pictures at all.
 */
export function fitSteps({ accept }: AttachTerms, picture: { name: string; longestSide: number }): FitStep[] {
  const takes = (type: FitStep['type']) => acceptsFile(accept, { name: nameFor(picture.name, type), type });
  const fits = (type: FitStep['type'], scale: number) => type !== 'image/webp' || picture.longestSide * scale <= MAX_WEBP;
  const lossy = (['image/jpeg', 'image/webp'] as const).filter(takes);
  return SCALES.flatMap((scale) => [
    ...(takes('image/png') ? [{ type: 'image/png', quality: 1, scale } as const] : []),
    ...QUALITIES.flatMap((quality) => lossy.filter((type) => fits(type, scale)).map((type) => ({ type, quality, scale }))),
  ]);
}
