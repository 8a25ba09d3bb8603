import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslate } from '@/components/ui/translate';
import { CHANNELS } from '@/utils/requests/request';
import { type Experience, ownExperience } from '@/utils/requests/waiting/own-experience';
import { pastWaits } from '@/utils/requests/waiting/past-waits';
import type { Channel, WaitUnit } from '@/utils/requests/waiting/wait';
import { allCalls } from '@/utils/store/requests/call-store';
import { requestsOf } from '@/utils/store/requests/request-store';
import { weekendFor } from '@/utils/store/requests/weekend-for';
import { spanWords } from './span-words';

/** How long each channel of a site lets people wait, in words: the person's own experience where there is one, else what is usual. */
export function useWaits(site: string): (channel: Channel) => string {
  const { t } = useTranslate();
  const known = useLiveQuery(
    async () => new Map(await Promise.all(CHANNELS.map(async (name) => [name, await experienceOf(site, name)] as const))),
    [site],
  );
  return (channel) => {
    const experience = known?.get(channel);
    if (!experience) return t(`wait_usual_${channel}`);
    const words = (length: number, unit: WaitUnit) => {
      const { key, count } = spanWords(length, unit);
      return t(key, { count });
    };
    const { unit, median, shortest, longest } = experience;
    return t('wait_own', {
      median: words(median, unit),
      shortest: words(shortest, unit),
      longest: words(longest, unit),
    });
  };
}

/** What the person has lived through with a site by a channel; `null` where that is too little. */
async function experienceOf(site: string, channel: Channel): Promise<Experience | null> {
  const calls = channel === 'phone' ? (await allCalls()).filter((call) => call.site === site) : [];
  return ownExperience(pastWaits(channel, await requestsOf(site), calls), channel, await weekendFor({ site }));
}
