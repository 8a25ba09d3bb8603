import type { Draft } from '@/components/request/use-draft';
import { assembleLetter } from '@/utils/composer/assemble-letter';
import type { FollowUp } from '@/utils/composer/letter/follow-up-line';
import { momentInWords } from '@/utils/composer/letter/moment-in-words';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { proposeSubject } from '@/utils/composer/propose-subject';
import type { FillSources } from '@/utils/model/forms/fill-plan';
import type { Identifier, Profile } from '@/utils/profile/profile';

export interface Prepared {
  draft: Pick<Draft, 'message' | 'details' | 'subject'>;
  profile: Profile | undefined;
  identifiers: readonly Identifier[];
  language: MessageLanguage;
  /** The earlier request it goes on with. */
  followUp?: FollowUp | null;
  /** Two letters, of the page the form stands in; `''` where not known. */
  pageLanguage: string;
}

/** What the person has prepared, as the fill plan wants it. */
export function fillSources({ draft, profile, identifiers, language, followUp = null, pageLanguage }: Prepared): FillSources {
  const values = profile?.values;
  const signature = [values?.['given-name'], values?.['family-name']].filter(Boolean).join(' ');
  const { message, details } = draft;
  return {
    values: { ...values, 'incident-date': momentInWords(details.whenAt, language) || message.when },
    identifiers: Object.fromEntries(identifiers.map(({ type, value }) => [type, value])),
    subject: draft.subject.trim() || proposeSubject(message.problem),
    message: assembleLetter({ message, details, language, signature, followUp }),
    language: pageLanguage,
  };
}
