import type { Draft } from '@/components/request/use-draft';
import type { Letter } from '@/utils/composer/assemble-letter';
import type { FollowUp } from '@/utils/composer/letter/follow-up-line';
import type { MessageLanguage } from '@/utils/composer/message-language';
import type { Identifier, Profile } from '@/utils/profile/profile';

interface Prepared {
  draft: Pick<Draft, 'message' | 'details'>;
  profile: Profile | undefined;
  identifiers: readonly Identifier[];
  language: MessageLanguage;
  followUp: FollowUp | null;
}

/** What the person has prepared, as a letter that stands by itself: with the numbers a form would ask for. */
export function letterOf({ draft: { message, details }, profile, identifiers, language, followUp }: Prepared): Letter {
  const { 'given-name': given = '', 'family-name': family = '' } = profile?.values ?? {};
  return {
    message,
    details,
    language,
    followUp,
    signature: [given, family].filter(Boolean).join(' '),
    references: Object.fromEntries(identifiers.map(({ type, value }) => [type, value])),
  };
}
