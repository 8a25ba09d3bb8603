import type { Messenger } from './messenger';

/** Parts of an address that name whom to write to; everything else follows the person about or holds a text of the page's. */
interface Pattern {
  messenger: Messenger;
  /** Matched against the address without `www.`; the first group is kept in `to`. */
  address: RegExp;
  to: (...groups: string[]) => string;
}

const digits = (text: string) => text.replace(/\D/g, '');

const PATTERNS: readonly Pattern[] = [
  { messenger: 'whatsapp', address: /^https?:\/\/wa\.me\/(message\/\w+)/i, to: (path) => `https://wa.me/${path}` },
  { messenger: 'whatsapp', address: /^https?:\/\/wa\.me\/\+?(\d{6,16})/i, to: (phone) => `https://wa.me/${phone}` },
  {
    messenger: 'whatsapp',
    address:
      /^(?:https?:\/\/(?:api|web|chat)\.whatsapp\.com\/send\/?|whatsapp:\/\/send\/?)\?(?:.*&)?phone=(?:%2B|\+)?([\d\s()-]{6,24})/i,
    to: (phone) => `https://wa.me/${digits(phone)}`,
  },
  {
    messenger: 'telegram',
    address: /^https?:\/\/(?:t\.me|telegram\.(?:me|dog))\/(?!share\b|joinchat\b|s\/|\+)([a-z]\w{3,31})(?:[/?#]|$)/i,
    to: (name) => `https://t.me/${name}`,
  },
  {
    messenger: 'telegram',
    address: /^tg:\/\/resolve\/?\?(?:.*&)?domain=([a-z]\w{3,31})/i,
    to: (name) => `https://t.me/${name}`,
  },
  { messenger: 'vk', address: /^https?:\/\/vk\.me\/([\w.]{2,64})/i, to: (name) => `https://vk.me/${name}` },
  {
    messenger: 'vk',
    address: /^https?:\/\/(?:m\.)?vk\.(?:com|ru)\/im\/?\?(?:.*?sel=)(-\d{1,15})/i,
    to: (group) => `https://vk.com/im?sel=${group}`,
  },
  {
    messenger: 'vk',
    address: /^https?:\/\/(?:m\.)?vk\.(?:com|ru)\/write(-?\d{1,15})/i,
    to: (group) => `https://vk.com/write${group}`,
  },
  {
    messenger: 'viber',
    address: /^viber:\/\/(?:chat|add|contact)\/?\?(?:.*&)?number=(?:%2B|\+)?(\d{6,16})/i,
    to: (phone) => `viber://chat?number=%2B${phone}`,
  },
  {
    messenger: 'viber',
    address: /^viber:\/\/pa\/?\?(?:.*&)?chaturi=([\w.-]{1,64})/i,
    to: (name) => `viber://pa?chatURI=${name}`,
  },
  {
    messenger: 'viber',
    address: /^https?:\/\/chats\.viber\.com\/([\w.-]{2,64})/i,
    to: (name) => `https://chats.viber.com/${name}`,
  },
  {
    messenger: 'max',
    address: /^https?:\/\/(?:web\.)?max\.ru\/([\w-]{3,64})(?:[/?#]|$)/i,
    to: (name) => `https://max.ru/${name}`,
  },
  {
    messenger: 'messenger',
    address: /^https?:\/\/(?:m\.me|(?:[\w-]+\.)?messenger\.com\/t)\/([\w.]{2,64})/i,
    to: (name) => `https://m.me/${name}`,
  },
  {
    messenger: 'line',
    address: /^https?:\/\/(?:line\.me\/(?:R\/)?ti\/p|page\.line\.me)\/((?:%40|@)?[\w.~-]{2,64})/i,
    to: (name) => `https://line.me/R/ti/p/${name}`,
  },
  { messenger: 'line', address: /^https?:\/\/lin\.ee\/(\w{4,16})/i, to: (name) => `https://lin.ee/${name}` },
  {
    messenger: 'signal',
    address: /^https?:\/\/signal\.me\/#(p\/\+?\d{6,16}|eu\/[\w-]{8,64})/i,
    to: (whom) => `https://signal.me/#${whom}`,
  },
  { messenger: 'skype', address: /^skype:([\w.,:-]{3,64})\?(?:chat|call)/i, to: (name) => `skype:${name}?chat` },
  {
    messenger: 'ok',
    address: /^https?:\/\/(?:m\.)?ok\.ru\/(messages\/c?\d{3,20}|group\/\d{3,20}\/messages)/i,
    to: (path) => `https://ok.ru/${path}`,
  },
  {
    messenger: 'wechat',
    address: /^https?:\/\/(?:u|work)\.(?:wechat|weixin)\.qq\.com\/(?:kfid\/)?(\w{6,64})/i,
    to: (name) => `https://work.weixin.qq.com/kfid/${name}`,
  },
  {
    messenger: 'sms',
    address: /^sms:\/?\/?(\+?[\d() -]{3,20})/i,
    to: (phone) => `sms:${phone.startsWith('+') ? '+' : ''}${digits(phone)}`,
  },
];

/** Addresses of the messengers' own pages, whom nobody is written to by. */
const NOBODY = /^(?:share|send|download|dl|apps?|login|about|faq|privacy|help|business|web|index|home)$/i;

/**
 * Whom a link writes to in a messenger, as the shortest address of that; `null` for every other link, to share a page for instance.
 * @param href as it stands in the page
 */
export function messengerLinkOf(href: string): { messenger: Messenger; url: string } | null {
  const address = href
    .trim()
    .slice(0, 2000)
    .replace(/^(https?:\/\/)www\./i, '$1')
    .replace(/^\/\//, 'https://');
  for (const { messenger, address: pattern, to } of PATTERNS) {
    const found = pattern.exec(address);
    const [, whom = ''] = found ?? [];
    if (found && !NOBODY.test(whom)) return { messenger, url: to(whom) };
  }
  return null;
}
