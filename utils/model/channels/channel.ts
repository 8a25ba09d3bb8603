import * as v from 'valibot';

/** A way to reach support. `contact-page` is a page of the site that tells more of them. */
export const CHANNEL_KINDS = ['phone', 'email', 'account', 'contact-page', 'messenger'] as const;

const line = (length: number) => v.pipe(v.string(), v.maxLength(length));

export const channelSchema = v.object({
  kind: v.picklist(CHANNEL_KINDS),
  /** What is dialled, written to or opened: E.164 (`+74951234567`) or the bare digits of a number that is short; an address; a URL. */
  value: line(2000),
  /** As the site writes it. */
  display: line(300),
  /** What the site calls it; `''` where it says nothing. */
  label: line(200),
  /** What stands beside it: hours, “free call”, a department, a language. */
  note: line(200),
  /** Digits to dial once the number answers; `''` for none. */
  extension: line(12),
  /** Where it was read. */
  pageUrl: line(2000),
  pageTitle: line(300),
  /** 0 to 1: how sure it is that this is one of the company's own channels. */
  certainty: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type Channel = v.InferOutput<typeof channelSchema>;
