import { type Experience, ownExperience } from '@/utils/requests/waiting/own-experience';
import { pastWaits } from '@/utils/requests/waiting/past-waits';
import type { Channel } from '@/utils/requests/waiting/wait';
import { allCalls } from './call-store';
import { requestsOf } from './request-store';
import { weekendFor } from './weekend-for';

/** What the person has lived through with a site by a channel; `null` where that is too little. */
export async function experienceOf(site: string, channel: Channel): Promise<Experience | null> {
  const calls = channel === 'phone' ? (await allCalls()).filter((call) => call.site === site) : [];
  return ownExperience(pastWaits(channel, await requestsOf(site), calls), channel, await weekendFor({ site }));
}
