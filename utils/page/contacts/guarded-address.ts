import { attributeOf } from '@/utils/dom/node-access';

const EMAIL = /^[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>]{2,}$/;
const PHONE = /^\+?[\d\s().-]{7,24}$/;

/**
 * The link that a page's script makes of an element when it is pressed, by the data it keeps there against robots; `''` where there is none.
 */
export function dataAddress(element: Element): string {
  const email = attributeOf(element, 'data-email') || attributeOf(element, 'data-mail') || attributeOf(element, 'data-mailto');
  const user = attributeOf(element, 'data-user') || attributeOf(element, 'data-name');
  const domain = attributeOf(element, 'data-domain');
  const address = email || (user && domain ? `${user}@${domain}` : '');
  if (EMAIL.test(address)) return `mailto:${address}`;
  const phone = attributeOf(element, 'data-phone') || attributeOf(element, 'data-tel');
  return PHONE.test(phone) ? `tel:${phone}` : '';
}

const PROTECTED = /^(?:[0-9a-f]{2}){6,120}$/i;
const IN_LINK = /\/email-protection#((?:[0-9a-f]{2}){6,120})$/i;

/**
 * The e-mail address that a delivery network has written into an element as hexadecimal bytes, each combined with the first by XOR, until
 * a script of the page turns it back; `null` where there is none.
 */
export function protectedAddress(element: Element): string | null {
  const written = attributeOf(element, 'data-cfemail') || IN_LINK.exec(attributeOf(element, 'href'))?.[1] || '';
  if (!PROTECTED.test(written)) return null;
  const [key = 0, ...bytes] = written.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  return String.fromCharCode(...bytes.map((byte) => byte ^ key));
}
