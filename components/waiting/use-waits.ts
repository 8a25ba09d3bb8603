import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslate } from '@/components/ui/translate';
import type { MessageKey } from '@/utils/i18n/en';
import { CHANNELS } from '@/utils/requests/request';
import { type Experience, ownExperience } from '@/utils/requests/waiting/own-experience';
import { pastWaits } from '@/utils/requests/waiting/past-waits';
import type { RequestChannel, WaitUnit } from '@/utils/requests/waiting/wait';
import { allCalls } from '@/utils/store/requests/call-store';
import { requestsOf } from '@/utils/store/requests/request-store';
import { weekendFor } from '@/utils/store/requests/weekend-for';

/** How long each channel of a site lets people wait, in words: the person's own experience where there is one, else what is usual. */
export function useWaits(site: string): (channel: RequestChannel) => string {
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
async function experienceOf(site: string, channel: RequestChannel): Promise<Experience | null> {
  const calls = channel === 'phone' ? (await allCalls()).filter((call) => call.site === site) : [];
  return ownExperience(pastWaits(channel, await requestsOf(site), calls), channel, await weekendFor({ site }));
}

/** How long something took, as a key of the catalogue and a whole number. */
interface SpanWords {
  key: Extract<MessageKey, 'wait_minutes' | 'wait_hours' | 'wait_days'>;
  count: number;
}

/** A span in whole units a person would use; never nothing at all. @param length in the unit */
export function spanWords(length: number, unit: WaitUnit): SpanWords {
  if (unit === 'working-day') return { key: 'wait_days', count: Math.max(1, Math.round(length)) };
  const minutes = unit === 'hour' ? length * 60 : length;
  return minutes < 90
    ? { key: 'wait_minutes', count: Math.max(1, Math.round(minutes)) }
    : { key: 'wait_hours', count: Math.round(minutes / 60) };
}
