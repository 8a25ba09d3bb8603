import * as v from 'valibot';
import { CHAT_ACT_OUTCOMES, chatActSchema } from '@/utils/model/chat/chat-act';
import { MAX_MESSAGE, seenWindowSchema } from '@/utils/model/chat/chat-message';
import { CHAT_OPENINGS } from '@/utils/model/chat/chat-opening';
import { chatReadingSchema } from '@/utils/model/chat/chat-reading';
import { attachReportSchema, fillInstructionSchema, fillReportSchema, INSERT_OUTCOMES } from '@/utils/model/forms/fill-report';
import { formOutlineSchema, MAX_FORMS, MAX_TEXT } from '@/utils/model/forms/findings';
import { documentReadingSchema } from '@/utils/model/forms/reading-schema';
import { awaitedSenderSchema } from '@/utils/text/sender-match';
import { textSegmentSchema } from '@/utils/tickets/candidate';
import type { Answerer, MessageDefinition } from './message-definition';
import { pageErrorSchema } from './page-error';

const id = v.pipe(v.string(), v.maxLength(64));
const shortText = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const nothing = v.void();
const documentKey = v.object({ documentKey: id });
const hello = {
  /** Something that may be a support form was seen. */
  promising: v.boolean(),
  /** When this document began, ms since the epoch: findings older than a new top document are of the page before. */
  startedAt: v.number(),
};
const segments = v.pipe(v.array(textSegmentSchema), v.maxLength(20_000));

/**
 * Every message between contexts. Content scripts only report (a compromised page process can forge what they say), so no message
 * from a page is answered with anything of the person's.
 */
export const protocol = {
  /** A document is there. The top frame always says so; a subframe only when it is large enough to be seen. */
  'page.hello': {
    from: 'page',
    answeredBy: 'background',
    gatedBySite: v.object({
      ...hello,
      promising: v.pipe(
        hello.promising,
        v.transform(() => false),
      ),
    }),
    data: v.object(hello),
    answer: nothing,
  },
  /**
   * The person may be about to send a form. Chrome drops a message to a sleeping worker when the page that sent it is gone before the
   * worker is up (seen with a form answered at once), so it is woken while the press is still going on.
   */
  'page.wake': {
    from: 'page',
    answeredBy: 'background',
    // Nothing of it is kept, and a look into the database would come too late for the box that is waited for.
    gatedBySite: false,
    data: v.object({
      documentKey: id,
      /** The press was on a button that sends a form, or Enter in one of its fields. */
      sends: v.boolean(),
    }),
    answer: nothing,
  },
  /** A frame was taken out of the document. */
  'page.frame-removed': { from: 'page', answeredBy: 'background', gatedBySite: false, data: nothing, answer: nothing },
  /** All that was read of a document. What it means is decided in the background, so that no page pays for the lexicons. */
  'page.read': {
    from: 'page',
    answeredBy: 'background',
    gatedBySite: true,
    data: v.object({ documentKey: id, opaqueOrigin: v.boolean(), reading: documentReadingSchema }),
    answer: v.object({ forms: v.pipe(v.array(formOutlineSchema), v.maxLength(MAX_FORMS)) }),
  },
  /** The person sent a form. */
  'submission.started': {
    from: 'page',
    answeredBy: 'background',
    gatedBySite: true,
    data: v.object({
      submissionId: id,
      documentKey: id,
      formId: id,
      subject: shortText,
      text: v.pipe(v.string(), v.maxLength(100_000)),
      pageTitle: shortText,
      /** Address the form is sent to, where the browser sends it. */
      action: v.optional(v.pipe(v.string(), v.maxLength(2000))),
      /** What stood on the page before: no number in it is the new one. */
      segments,
    }),
    answer: nothing,
  },
  /** The form that was sent looks as if the page did not take it: the message still stands in it, with an error beside. */
  'submission.refused': {
    from: 'page',
    answeredBy: 'background',
    // The request was stored while the site was on: that it was not sent after all is worth knowing.
    gatedBySite: false,
    data: v.object({
      submissionId: id,
      /** The message as it stands in the form now. */
      text: v.pipe(v.string(), v.maxLength(100_000)),
      errors: v.pipe(v.array(shortText), v.maxLength(50)),
    }),
    answer: nothing,
  },
  /** Text that became visible after a request was sent from this tab. */
  'text.seen': {
    from: 'page',
    answeredBy: 'background',
    gatedBySite: true,
    data: v.object({ submissionId: id, pageTitle: shortText, segments }),
    answer: v.object({
      /** `unknown`: no such request is stored yet, say it again. `settled`: its number is stored, look no longer. */
      state: v.picklist(['unknown', 'waiting', 'settled']),
    }),
  },

  /** All that was read of a document about chats. What of it is one is decided from what all documents of the tab say. */
  'chat.read': {
    from: 'page',
    answeredBy: 'background',
    gatedBySite: true,
    data: v.object({ documentKey: id, reading: chatReadingSchema }),
    answer: nothing,
  },
  /** A chat shows something. */
  'chat.seen': {
    from: 'page',
    answeredBy: 'background',
    gatedBySite: true,
    data: v.object({
      documentKey: id,
      /** What the person was seen to send from this document, oldest first. */
      sent: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_MESSAGE))), v.maxLength(50)),
      window: seenWindowSchema,
    }),
    answer: nothing,
  },
  /** The person wants a chat opened. */
  'chat.open': {
    from: 'extension',
    answeredBy: 'background',
    gatedBySite: false,
    data: v.object({ tabId: v.number(), chatId: id }),
    answer: v.object({ outcome: v.picklist(CHAT_OPENINGS) }),
  },
  /** The person wants a chat kept from now on: whoever works in its frame says what it shows. */
  'chat.look': {
    from: 'extension',
    answeredBy: 'background',
    gatedBySite: false,
    data: v.object({ tabId: v.number(), chatId: id }),
    answer: nothing,
  },

  /** The panel is open on this tab: look at every frame of it. */
  'tab.attend': {
    from: 'extension',
    answeredBy: 'background',
    gatedBySite: false,
    data: v.object({ tabId: v.number() }),
    answer: v.object({ access: v.picklist(['granted', 'forbidden']) }),
  },
  /** The person has turned Casebook off for a site. */
  'site.quieted': {
    from: 'extension',
    answeredBy: 'background',
    gatedBySite: false,
    data: v.object({ site: shortText }),
    answer: nothing,
  },
  /** Something that stands in the context menu was changed. */
  'menus.refresh': { from: 'extension', answeredBy: 'background', gatedBySite: false, data: nothing, answer: nothing },
  /** The person ended a call, answered a reminder or put it off: alarm and badge follow, if the background sleeps, too. */
  'reminders.check': { from: 'extension', answeredBy: 'background', gatedBySite: false, data: nothing, answer: nothing },

  /** A message is open in a mailbox, of a company whose number is awaited. */
  'mail.opened': {
    from: 'page',
    answeredBy: 'background',
    gatedBySite: true,
    data: v.object({ site: shortText, sender: shortText, date: shortText, segments, framed: v.boolean() }),
    answer: nothing,
  },

  // To the agent of one frame.
  /** These companies owe the person a number: say when a message of one of them is open. */
  'agent.expect-mail': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({ awaited: v.array(awaitedSenderSchema) }),
    answer: nothing,
  },
  /** What the page itself says went wrong. */
  'agent.errors': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: nothing,
    answer: v.object({ errors: v.pipe(v.array(pageErrorSchema), v.maxLength(20)) }),
  },
  /** The visible text of a frame that is part of such a message. */
  'agent.text': { from: 'extension', answeredBy: 'agent', gatedBySite: false, data: nothing, answer: v.object({ segments }) },
  'agent.scan': { from: 'extension', answeredBy: 'agent', gatedBySite: false, data: nothing, answer: nothing },
  'agent.ping': { from: 'extension', answeredBy: 'agent', gatedBySite: false, data: nothing, answer: documentKey },
  'agent.fill': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({ documentKey: id, instructions: v.array(fillInstructionSchema) }),
    answer: fillReportSchema,
  },
  'agent.undo': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({
      documentKey: id,
      undoId: id,
      /** Only these controls; the others can be undone later. All of the fill where left out. */
      controlIds: v.optional(v.array(id)),
    }),
    answer: fillReportSchema,
  },
  /** Put a text where the cursor is: the person chose it in the menu of the field that has the focus. */
  'agent.insert': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({ text: v.pipe(v.string(), v.maxLength(100_000)) }),
    answer: v.object({ outcome: v.picklist(INSERT_OUTCOMES) }),
  },
  'agent.attach': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({
      documentKey: id,
      /** The upload field; `null` where none was found and the page may take files in another way. */
      controlId: v.nullable(id),
      /** The form it is for; `null` for a page without one. */
      formId: v.nullable(id),
      /** What it goes beside where there is no form: the composer of a chat. */
      nearId: v.optional(v.nullable(id)),
      file: v.object({ name: shortText, type: shortText, /** Base64: messages are JSON in Chrome. */ base64: v.string() }),
    }),
    answer: attachReportSchema,
  },
  /** Something to be done in the frame of a chat, by the script for chats, which is there already. */
  'agent.chat': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({ documentKey: id, act: chatActSchema }),
    answer: v.object({ outcome: v.picklist(CHAT_ACT_OUTCOMES) }),
  },
  /** Scroll a form into view and put the focus on its first control. */
  'agent.reveal': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({ documentKey: id, formId: id }),
    answer: nothing,
  },
  /** Which visible text holds this one; the person selected it. */
  'agent.around': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({ text: shortText }),
    answer: v.object({ text: v.nullable(v.pipe(v.string(), v.maxLength(4000))), title: shortText }),
  },
  /** A request was sent from this tab and waits for its number. */
  'agent.watch': {
    from: 'extension',
    answeredBy: 'agent',
    gatedBySite: false,
    data: v.object({
      submissionId: id,
      /** The document was there before the request was sent: what it shows by now is old. */
      wasThere: v.boolean(),
    }),
    answer: nothing,
  },
} as const satisfies Record<string, MessageDefinition>;

type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
/** The messages that one context must answer. */
export type NameFor<A extends Answerer> = { [N in MessageName]: Protocol[N]['answeredBy'] extends A ? N : never }[MessageName];
export type MessageData<N extends MessageName> = v.InferOutput<Protocol[N]['data']>;
export type MessageAnswer<N extends MessageName> = v.InferOutput<Protocol[N]['answer']>;
