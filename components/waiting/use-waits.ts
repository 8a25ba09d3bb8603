import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslate } from '@/components/ui/translate';
import { CHANNELS } from '@/utils/requests/request';
import type { Channel, WaitUnit } from '@/utils/requests/waiting/wait';
import { experienceOf } from '@/utils/store/requests/experience-of';
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
