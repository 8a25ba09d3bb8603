import type { MessageKey } from '@/utils/i18n/en';
import type { SitePlace } from '@/utils/store/requests/number-places';

/** What to tell a person who looks for a number, after where they found this company's last one. */
export function whereToLook([last]: readonly SitePlace[]): MessageKey {
  if (last?.source === 'mail') return 'wanted_mail';
  return last?.source === 'page' ? 'wanted_page' : 'wanted_anywhere';
}
