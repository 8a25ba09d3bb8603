/** Where messengers answer, and what of an address shows that somebody in particular is written to, not that a page is shared. */
const MESSENGERS: readonly { name: string; address: RegExp }[] = [
  {
    name: 'WhatsApp',
    address:
      /^https?:\/\/(?:wa\.me\/(?:\+?\d|message\/)|(?:api|web|chat)\.whatsapp\.com\/send\/?\?.*phone=)|^whatsapp:\/\/send\?.*phone=/i,
  },
  {
    name: 'Telegram',
    address: /^https?:\/\/(?:t\.me|telegram\.me|telegram\.dog)\/(?!share|addstickers|iv\?|proxy)[\w+]|^tg:\/\/resolve\?/i,
  },
  { name: 'Viber', address: /^viber:\/\/(?:chat|pa|contact|add)\b|^https?:\/\/(?:viber\.click|chats\.viber\.com)\/\S/i },
  { name: 'Messenger', address: /^https?:\/\/(?:m\.me|(?:www\.)?messenger\.com\/t)\/\S/i },
  { name: 'VK', address: /^https?:\/\/(?:vk\.me\/\S|(?:m\.)?vk\.(?:com|ru)\/(?:im\?|write-?\d))/i },
  { name: 'MAX', address: /^https?:\/\/max\.ru\/\S/i },
  { name: 'LINE', address: /^https?:\/\/(?:line\.me\/(?:R\/)?ti\/p|lin\.ee|page\.line\.me)\/\S/i },
  { name: 'Signal', address: /^https?:\/\/signal\.me\/\S/i },
  { name: 'Skype', address: /^skype:[^?]+/i },
  { name: 'SMS', address: /^sms:\+?\d/i },
];

/** The messenger that a link begins a conversation in; `null` for any other link. */
export function messengerOf(href: string): string | null {
  return MESSENGERS.find(({ address }) => address.test(href))?.name ?? null;
}
