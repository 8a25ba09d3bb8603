import type { IdentifierType } from '@/utils/model/forms/control-types';
import type { ProfileField } from '@/utils/model/forms/profile-fields';
import type { MessageParts } from '@/utils/requests/request';

/** Who walks the journey. */
export const PROFILE: Partial<Record<ProfileField, string>> = {
  'given-name': 'Ann',
  'family-name': 'Fairweather',
  email: 'ann.fairweather@mail.example',
  tel: '+44 20 7946 0958',
  organization: 'Fairweather & Daughters',
};

export const IDENTIFIERS: Partial<Record<IdentifierType, string>> = {
  'account-number': '10020030',
  'order-number': '100245789',
};

export interface JourneyTexts {
  message: MessageParts;
  subject: string;
}

export const TEXTS: Record<'en' | 'ru', JourneyTexts> = {
  en: {
    message: {
      problem: 'I was charged twice for one order.',
      when: '4 November 2026, about 14:20.',
      tried: 'I paid once and closed the page; the bank says both payments went through.',
      wanted: 'Please refund the second payment.',
    },
    subject: 'Charged twice for one order',
  },
  ru: {
    message: {
      problem: 'С лицевого счёта дважды списали плату за один месяц.',
      when: '4 ноября 2026 года, около 14:20.',
      tried: 'Перезагружал роутер и проверил выписку: списаний два.',
      wanted: 'Прошу вернуть второе списание.',
    },
    subject: 'Двойное списание',
  },
};
