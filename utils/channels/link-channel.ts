import type { Channel } from '@/utils/model/channels/channel';
import { messengerLinkOf } from '@/utils/model/channels/messenger-link';
import { siteOf } from '@/utils/text/site';
import { ACCOUNT, ACCOUNT_PATH, CONTACT, CONTACT_PATH, HELP_LINK, HELP_PATH } from './link-words';

type LinkChannel = Pick<Channel, 'kind' | 'value' | 'display' | 'label' | 'certainty'>;

/** Longer words are a story and not the name of a page. UTF-16 units. */
const MAX_NAME = 50;

/** What a link is a channel to: a messenger, the way into the account, a page that tells more; `null` for all others. */
export function linkChannel(href: string, text: string, pageUrl: string, site: string): LinkChannel | null {
  const messenger = messengerLinkOf(href);
  if (messenger)
    return {
      kind: 'messenger',
      value: messenger.url,
      display: shortAddress(messenger.url),
      label: text.slice(0, 200),
      certainty: 0.95,
    };
  const url = absolute(href, pageUrl);
  if (!url || url.href.split('#')[0] === pageUrl.split('#')[0]) return null;
  const isOwn = siteOf(url.href) === site;
  const path = `${url.hostname.split('.')[0] ?? ''}${url.pathname}`;
  const named = (words: RegExp) => text.length <= MAX_NAME && words.test(text);
  const about = { value: url.href.slice(0, 2000), display: (text || url.pathname).slice(0, 300), label: text.slice(0, 200) };
  if (named(ACCOUNT)) return isOwn ? { ...about, kind: 'account', certainty: 0.9 } : null;
  if (named(CONTACT)) return { ...about, kind: 'contact-page', certainty: isOwn ? 0.95 : 0.6 };
  if (named(HELP_LINK)) return { ...about, kind: 'contact-page', certainty: isOwn ? 0.85 : 0.6 };
  if (!isOwn || text.length > MAX_NAME) return null;
  if (CONTACT_PATH.test(path)) return { ...about, kind: 'contact-page', certainty: 0.8 };
  if (HELP_PATH.test(path)) return { ...about, kind: 'contact-page', certainty: 0.7 };
  return ACCOUNT_PATH.test(path) && text !== '' ? { ...about, kind: 'account', certainty: 0.6 } : null;
}

/** “t.me/acme”: whom, as people say it. */
function shortAddress(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

function absolute(href: string, base: string): URL | null {
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
