import * as v from 'valibot';

/** What makes a part of a picture private. */
const SENSITIVE_KINDS = ['password', 'card', 'email', 'phone', 'own', 'name'] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

const pixel = v.pipe(v.number(), v.finite());

/** A part of a picture that may be private: where it is, in pixels of the picture, and why, but never what it says. */
export const sensitiveBoxSchema = v.object({
  kind: v.picklist(SENSITIVE_KINDS),
  left: pixel,
  top: pixel,
  width: pixel,
  height: pixel,
});
export type SensitiveBox = v.InferOutput<typeof sensitiveBoxSchema>;
