import * as v from 'valibot';
import { MAX_TEXT } from '@/utils/model/forms/findings';

export const pageErrorSchema = v.object({
  /** The page's own words. */
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  /** It can be seen now; a toast that has gone can be quoted still. */
  isShown: v.boolean(),
});
export type PageError = v.InferOutput<typeof pageErrorSchema>;
