import * as v from 'valibot';
import { messagePartsSchema } from './request';

/** A message of the person's own, to begin others with. Its texts may hold `{variables}`. Times are ms since the epoch. */
export const templateSchema = v.object({
  id: v.string(),
  label: v.string(),
  message: messagePartsSchema,
  /** Names of results asked for, as in a request. */
  outcomes: v.array(v.string()),
  createdAt: v.number(),
  updatedAt: v.number(),
});
export type MessageTemplate = v.InferOutput<typeof templateSchema>;
