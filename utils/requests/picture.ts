import * as v from 'valibot';
import { sensitiveBoxSchema } from '@/utils/model/capture/sensitive-box';

/** One stored picture. Older rows know less of it: what is `null` is made when it is next looked at. */
export const pictureSchema = v.object({
  id: v.string(),
  requestId: v.string(),
  /** `capture`: the person took it as proof; `confirmation`: taken when the number appeared. */
  kind: v.picklist(['capture', 'confirmation']),
  blob: v.blob(),
  fileName: v.string(),
  /** Pixels of the picture itself. */
  width: v.number(),
  height: v.number(),
  takenAt: v.number(),
  pageUrl: v.string(),
  pageTitle: v.string(),
  /** Pixels of the picture to a CSS pixel of the page; `null` where that is not known. */
  scale: v.optional(v.nullable(v.number()), null),
  /** Of the blob as it is stored, 64 hexadecimal digits. */
  sha256: v.optional(v.nullable(v.string()), null),
  /** Of the blob as it is stored, at most as large as a card shows it. */
  thumbnail: v.optional(v.nullable(v.blob()), null),
  /** What may be private and has not been covered yet: where, never what it says. */
  sensitive: v.optional(v.array(sensitiveBoxSchema), () => []),
  /** When marks were last made part of it, ms since the epoch. */
  editedAt: v.optional(v.nullable(v.number()), null),
});
export type Picture = v.InferOutput<typeof pictureSchema>;

type Made = 'id' | 'sha256' | 'thumbnail' | 'sensitive' | 'editedAt' | 'scale';
/** A picture before it is stored. What is not given of it is not known, or made when it is stored. */
export type NewPicture = Omit<Picture, Made> & Partial<Pick<Picture, 'scale' | 'sensitive'>>;

/** The picture as it was taken, kept beside the edited one only where the person said so. */
export const originalPictureSchema = v.object({
  pictureId: v.string(),
  requestId: v.string(),
  blob: v.blob(),
  fileName: v.string(),
  width: v.number(),
  height: v.number(),
  sensitive: v.array(sensitiveBoxSchema),
});
export type OriginalPicture = v.InferOutput<typeof originalPictureSchema>;
