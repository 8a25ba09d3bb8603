import * as v from 'valibot';

const MESSENGERS = [
  'whatsapp',
  'telegram',
  'vk',
  'viber',
  'max',
  'messenger',
  'line',
  'wechat',
  'signal',
  'skype',
  'ok',
  'sms',
] as const;
export type Messenger = (typeof MESSENGERS)[number];

/** A chat that is no more than a link into a messenger. */
export const messengerLinkSchema = v.object({
  messenger: v.picklist(MESSENGERS),
  /** Without what the page put in to follow the person. */
  url: v.pipe(v.string(), v.maxLength(2000)),
  /** What the page calls it. */
  label: v.pipe(v.string(), v.maxLength(300)),
});
export type MessengerLink = v.InferOutput<typeof messengerLinkSchema>;
