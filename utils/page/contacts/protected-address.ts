import { attributeOf } from '@/utils/dom/node-access';

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
