import type { Draft } from '@/components/request/use-draft';
import { assembleMessage } from '@/utils/composer/assemble-message';
import type { MessageLanguage } from '@/utils/composer/message-language';
import { proposeSubject } from '@/utils/composer/propose-subject';
import type { FillSources } from '@/utils/forms/fill-plan';
import type { FormFinding } from '@/utils/forms/findings';
import { countryName } from '@/utils/profile/country';
import type { Identifier, Profile } from '@/utils/profile/profile';

interface Prepared {
  draft: Pick<Draft, 'message' | 'subject'>;
  profile: Profile | undefined;
  identifiers: readonly Identifier[];
  language: MessageLanguage;
  form: FormFinding | undefined;
}

/** What the person has prepared, as the fill plan wants it. */
export function fillSources({ draft, profile, identifiers, language, form }: Prepared): FillSources {
  const values = profile?.values;
  const signature = [values?.['given-name'], values?.['family-name']].filter(Boolean).join(' ');
  // A list of countries is searched by code, in any language; a text field wants the name as people write it.
  const asksByList = form?.controls.some(({ type, widget }) => type === 'country' && widget === 'select') ?? false;
  const country = asksByList ? values?.country : countryName(values?.country ?? '', language);
  return {
    values: { ...values, ...(country !== undefined && { country }) },
    identifiers: Object.fromEntries(identifiers.map(({ type, value }) => [type, value])),
    subject: draft.subject.trim() || proposeSubject(draft.message.problem),
    message: assembleMessage(draft.message, language, signature),
  };
}
