import { allCalls } from '@/utils/requests/calls/call-store';
import { requestsOf } from '@/utils/requests/request-store';
import { weekendDays } from '@/utils/text/weekend-days';
import { type Experience, ownExperience } from './own-experience';
import { pastWaits } from './past-waits';
import type { Channel } from './wait';

/** What the person has lived through with a site by a channel; `null` where that is too little. @param locale whose weekends count */
export async function experienceOf(site: string, channel: Channel, locale: string): Promise<Experience | null> {
  const calls = channel === 'phone' ? (await allCalls()).filter((call) => call.site === site) : [];
  return ownExperience(pastWaits(channel, await requestsOf(site), calls), channel, weekendDays(locale));
}
