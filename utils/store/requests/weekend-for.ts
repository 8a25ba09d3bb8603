import { browser } from 'wxt/browser';
import type { SupportRequest } from '@/utils/requests/request';
import { allProfiles } from '@/utils/store/profile/profile-store';
import { type WeekendDays, weekendAt } from '@/utils/text/working-days';

type Subject = Pick<SupportRequest, 'site'> & Partial<Pick<SupportRequest, 'profileId'>>;

/** Tells which days are free for whom a request waits. A request of no profile counts as the first one's. */
export async function weekends(): Promise<(subject: Subject) => WeekendDays> {
  const profiles = await allProfiles();
  const locale = browser.i18n.getUILanguage();
  return ({ site, profileId }) => {
    const profile = profiles.find(({ id }) => id === profileId) ?? profiles[0];
    return weekendAt({ site, profileCountry: profile?.values.country ?? '', locale });
  };
}

/** The free days of one request. */
export async function weekendFor(subject: Subject): Promise<WeekendDays> {
  return (await weekends())(subject);
}
