import type { Size } from './framing';

export const FILE_FORMATS = ['png', 'small'] as const;
/** `png`: every pixel as it is; `small`: whatever is smallest and still good to read. */
export type FileFormat = (typeof FILE_FORMATS)[number];

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/webp': 'webp', 'image/jpeg': 'jpg' };
/** Chrome gives what is too large for WebP that type all the same, and nothing can read it. */
const WEBP_SIDE = 16_383;
const JPEG_SIDE = 65_535;

/** Types to try for a picture of this size. */
export function fileTypes(format: FileFormat, { width, height }: Size): string[] {
  if (format === 'png') return ['image/png'];
  const side = Math.max(width, height);
  return ['image/png', ...(side <= WEBP_SIDE ? ['image/webp'] : []), ...(side <= JPEG_SIDE ? ['image/jpeg'] : [])];
}

/** The name of a file, with the ending that goes with its type. */
export function nameForType(fileName: string, type: string): string {
  const extension = EXTENSIONS[type];
  return extension === undefined ? fileName : `${fileName.replace(/\.(?:png|webp|jpe?g)$/i, '')}.${extension}`;
}
