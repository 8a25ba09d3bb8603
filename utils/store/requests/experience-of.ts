import { type Experience, ownExperience } from '@/utils/requests/waiting/own-experience';
import { pastWaits } from '@/utils/requests/waiting/past-waits';
import type { Channel } from '@/utils/requests/waiting/wait';
import { weekendDays } from '@/utils/text/weekend-days';
import { allCalls } from './call-store';
import { requestsOf } from './request-store';

/** What the person has lived through with a site by a channel; `null` where that is too little. @param locale whose weekends count */
export async function experienceOf(site: string, channel: Channel, locale: string): Promise<Experience | null> {
  const calls = channel === 'phone' ? (await allCalls()).filter((call) => call.site === site) : [];
  return ownExperience(pastWaits(channel, await requestsOf(site), calls), channel, weekendDays(locale));
}
