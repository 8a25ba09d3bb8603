import { keepConfirmation } from '@/utils/background/keep-confirmation';
import { updateBadge } from '@/utils/background/update-badge';
import type { Translator } from '@/utils/i18n/translator';
import { askFrame } from '@/utils/messaging/ask-frame';
import { chooseNumber } from '@/utils/store/requests/numbers';
import { requestForNumber } from '@/utils/store/requests/waiting-requests';
import { injectAgent } from '@/utils/tabs/inject-agent';
import { forgetPending } from '@/utils/tabs/pending-store';
import { markRegistered } from '@/utils/tabs/registered-store';
import { siteOf } from '@/utils/text/site';
import { MAX_SENTENCE } from '@/utils/tickets/candidate';
import { numberFromSelection } from '@/utils/tickets/number-from-selection';
import type { MenuClick, MenuItem, MenuPart } from './menu-item';
import { menuTitle } from './menu-title';
import { tellOnBadge } from './tell-on-badge';

const PREFIX = 'save-number';

/** On selected text: keep it as the number of the request that waits for one. */
export const saveNumberMenu: MenuPart = { prefix: PREFIX, items: saveNumberItems, clicked: saveSelectedNumber };

async function saveNumberItems(t: Translator['t']): Promise<MenuItem[]> {
  return [{ id: PREFIX, title: menuTitle(t('menu_save_number')), contexts: ['selection'] }];
}

async function saveSelectedNumber({ tabId, frameId, tabUrl, selectionText }: MenuClick): Promise<void> {
  const number = numberFromSelection(selectionText);
  if (number === null) return tellOnBadge(tabId, 'save_number_none');
  const site = siteOf(tabUrl);
  const request = await requestForNumber(site ?? '');
  if (!request) return tellOnBadge(tabId, 'save_number_no_request');
  const { text, title } = await aroundSelection(tabId, frameId, number);
  const source = site === request.site ? 'page' : 'mail';
  await chooseNumber(request, { number, sentence: text?.slice(0, MAX_SENTENCE) ?? null, source });
  await forgetPending(tabId);
  await markRegistered(tabId);
  await updateBadge(tabId);
  // A picture of a mailbox would keep more than the number.
  if (source === 'page') await keepConfirmation(request, tabId, { pageUrl: tabUrl, pageTitle: title });
}

/** The text of the page that the number stands in. */
async function aroundSelection(
  tabId: number,
  frameId: number,
  number: string,
): Promise<{ text: string | null; title: string }> {
  await injectAgent(tabId, frameId);
  const found = await askFrame({ tabId, frameId }, 'agent.around', { text: number }).catch(() => null);
  return found ?? { text: null, title: '' };
}
