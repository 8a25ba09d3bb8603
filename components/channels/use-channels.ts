import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { PageTab } from '@/components/panel/use-page-tab';
import { classifyService, serviceScores } from '@/utils/channels/classify-service';
import { decideChannels } from '@/utils/channels/decide-channels';
import { elsewhere } from '@/utils/channels/join-pages';
import type { SeenChannel } from '@/utils/channels/seen-channel';
import { reportFailure } from '@/utils/messaging/report-failure';
import type { Channel } from '@/utils/model/channels/channel';
import type { ServiceKind } from '@/utils/model/channels/service-kind';
import { companyOf, rememberPage } from '@/utils/store/companies/company-store';
import { readContactsOf } from '@/utils/tabs/read-contacts-of';
import { siteOf } from '@/utils/text/site';

/** When a page is looked at after it has loaded, ms: some write their numbers late. */
const LOOKS = [0, 1_500, 5_000];

export interface Channels {
  /** Of the page in view, the best first. */
  seen: SeenChannel[];
  /** Of other pages of the site. */
  remembered: Channel[];
  service: ServiceKind;
  /** The page has been looked at. */
  isKnown: boolean;
}

/** Is any number known that can be dialled? */
export function hasPhone({ seen, remembered }: Channels): boolean {
  return [...seen, ...remembered].some(({ kind }) => kind === 'phone');
}

/** The ways to reach the company of a tab: read from the page in view, and remembered from others that the person has opened. */
export function useChannels({ id, url, loads }: PageTab, site: string): Channels {
  const [seen, setSeen] = useState<{ page: string; channels: SeenChannel[] } | null>(null);
  const company = useLiveQuery(() => companyOf(site), [site]);
  const visit = `${id} ${loads} ${url}`;
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const reading = await readContactsOf(id);
      // The tab may have gone on meanwhile.
      if (gone || !reading || siteOf(reading.url) !== site) return;
      const channels = decideChannels(reading);
      setSeen({ page: visit, channels });
      const service = classifyService(reading);
      await rememberPage(
        site,
        reading.url,
        channels.map(({ blockId, ...channel }) => channel),
        service,
        serviceScores(reading).get(service) ?? 0,
      );
    };
    const timers = LOOKS.map((after) => setTimeout(() => reportFailure('no channels', look()), after));
    return () => {
      gone = true;
      for (const timer of timers) clearTimeout(timer);
    };
  }, [id, visit, site]);

  const isKnown = seen?.page === visit;
  const channels = isKnown ? seen.channels : [];
  return {
    seen: channels,
    remembered: elsewhere(company?.channels ?? [], url, channels),
    service: company?.service ?? 'other',
    isKnown,
  };
}
