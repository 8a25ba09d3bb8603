import { attributeOf, localNameOf } from '@/utils/dom/node-access';
import type { ContactBlock } from '@/utils/model/channels/contact-reading';

const BY_ROLE: Readonly<Record<string, ContactBlock['region']>> = {
  banner: 'header',
  navigation: 'navigation',
  contentinfo: 'footer',
};
const BY_TAG: Readonly<Record<string, ContactBlock['region']>> = {
  header: 'header',
  nav: 'navigation',
  footer: 'footer',
  address: 'address',
};

/** Which part of the page an element begins. An article has a header and a footer of its own, so what is inside `main` stays there. */
export function regionOf(element: Element, outer: ContactBlock['region']): ContactBlock['region'] {
  return BY_ROLE[attributeOf(element, 'role')] ?? BY_TAG[localNameOf(element)] ?? outer;
}
