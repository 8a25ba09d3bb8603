import * as v from 'valibot';

const elementId = v.pipe(v.string(), v.maxLength(64));

/** What the extension asks of a chat's own frame. */
export const chatActSchema = v.variant('act', [
  /** Press its launcher: the person said so in the panel. */
  v.object({ act: v.literal('open'), elementId }),
  /** Bring it into view. */
  v.object({ act: v.literal('show'), elementId }),
  /** Tell what is said in it from now on. */
  v.object({ act: v.literal('follow'), composerId: elementId, logId: v.nullable(elementId) }),
  /** Tell it once more, whether or not it has changed. */
  v.object({ act: v.literal('look') }),
]);
export type ChatAct = v.InferOutput<typeof chatActSchema>;

/** `gone`: the element is not in the page any more. `hidden`: nobody could see it. `forbidden`: a press on it would do something else. */
export const CHAT_ACT_OUTCOMES = ['done', 'gone', 'hidden', 'forbidden'] as const;
export type ChatActOutcome = (typeof CHAT_ACT_OUTCOMES)[number];
