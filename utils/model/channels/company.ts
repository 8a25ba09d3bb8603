import * as v from 'valibot';
import { channelSchema } from './channel';
import { SERVICE_KINDS } from './service-kind';

/** More than any contact page lists that a person would read. */
export const MAX_CHANNELS = 60;

/** What is remembered of the company behind a site, from the pages of it that the person has opened. */
export const companySchema = v.object({
  site: v.string(),
  service: v.nullable(v.picklist(SERVICE_KINDS)),
  /** How much spoke for it on the page that says so most clearly; nothing for what was stored before that was known. */
  serviceScore: v.optional(v.number(), 0),
  /** The person has said so: no page changes it. */
  serviceSetByPerson: v.boolean(),
  channels: v.pipe(v.array(channelSchema), v.maxLength(MAX_CHANNELS)),
  /** ms since the epoch */
  updatedAt: v.number(),
});
export type Company = v.InferOutput<typeof companySchema>;
