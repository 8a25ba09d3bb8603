import type { Draft } from '@/components/request/use-draft';
import { assembleMessage } from '@/utils/composer/assemble-message';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { proposeSubject } from '@/utils/composer/propose-subject';
import type { FillSources } from '@/utils/forms/fill-plan';
import type { Identifier, Profile } from '@/utils/profile/profile';

interface Prepared {
  draft: Pick<Draft, 'message' | 'subject'>;
  profile: Profile | undefined;
  identifiers: readonly Identifier[];
  language: MessageLanguage;
  /** Two letters, of the page the form stands in; `''` where not known. */
  pageLanguage: string;
}

/** What the person has prepared, as the fill plan wants it. */
export function fillSources({ draft, profile, identifiers, language, pageLanguage }: Prepared): FillSources {
  const values = profile?.values;
  const signature = [values?.['given-name'], values?.['family-name']].filter(Boolean).join(' ');
  return {
    values: { ...values, 'incident-date': draft.message.when },
    identifiers: Object.fromEntries(identifiers.map(({ type, value }) => [type, value])),
    subject: draft.subject.trim() || proposeSubject(draft.message.problem),
    message: assembleMessage(draft.message, language, signature),
    language: pageLanguage,
  };
}
