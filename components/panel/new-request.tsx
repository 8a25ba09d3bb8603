import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useDraft } from '@/components/request/use-draft';
import { Review } from '@/components/review/review';
import { type MessageLanguage, messageLanguageFor } from '@/utils/composer/message-language';
import { planFill } from '@/utils/forms/plan-fill';
import { correctionsFor, decide } from '@/utils/profile/correction-store';
import { allProfiles, identifiersFor } from '@/utils/profile/profile-store';
import { rulingsFor } from '@/utils/profile/rulings-for';
import { addTimelineEntry, type PageReference } from '@/utils/requests/request-store';
import { fillSources } from './fill-sources';
import { Prepare } from './prepare';
import { showForm } from './show-form';
import { defaultForm, type FoundForm, supportForms } from './support-forms';
import type { PageState } from './use-page';
import type { PageTab } from './use-page-tab';

interface NewRequestProps {
  tab: PageTab;
  page: PageReference;
  state: PageState;
}

/** A request being prepared, then reviewed. A review belongs to one form of one document and ends with it. */
export function NewRequest({ tab, page, state }: NewRequestProps) {
  const draft = useDraft(page);
  const profiles = useLiveQuery(() => allProfiles());
  const profile = profiles?.find(({ id }) => id === draft.profileId) ?? profiles?.[0];
  const profileId = profile?.id ?? '';
  const identifiers = useLiveQuery(() => identifiersFor(page.site, profileId), [page.site, profileId]) ?? [];

  const corrections = useLiveQuery(() => correctionsFor(page.site), [page.site]) ?? [];

  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [reviewedKey, setReviewedKey] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const [wantedField, setWantedField] = useState<string | null>(null);
  const [chosenLanguage, setChosenLanguage] = useState<MessageLanguage | null>(null);

  const forms = supportForms(state.frames);
  const chosen = forms.find(({ key }) => key === chosenKey) ?? defaultForm(forms);
  const language = chosenLanguage ?? messageLanguageFor(chosen?.frame.language ?? state.frames[0]?.language ?? '');
  const sourcesFor = (found?: FoundForm) =>
    fillSources({ draft, profile, identifiers, language, pageLanguage: found?.frame.language ?? '' });

  const planFor = (found: FoundForm) => planFill(found.form, sourcesFor(found), rulingsFor(found.form, corrections));

  if (chosen && chosen.key === reviewedKey) {
    return (
      <Review
        key={chosen.key}
        found={chosen}
        plan={planFor(chosen)}
        language={language}
        onLanguage={setChosenLanguage}
        onFilled={() => void draft.ensure().then((id) => addTimelineEntry(id, 'filled', page.pageUrl))}
        onBack={() => setReviewedKey(null)}
        onRule={(controlId, ruling) => void decide(page.site, chosen.form, controlId, ruling)}
        onAdd={(field) => {
          setWantedField(field);
          setReviewedKey(null);
        }}
        onStale={() => {
          setStale(true);
          setReviewedKey(null);
          state.refresh();
        }}
        onShow={() => void showForm(chosen)}
      />
    );
  }
  return (
    <Prepare
      tab={tab}
      page={page}
      draft={draft}
      forms={forms}
      chosen={chosen}
      profiles={profiles}
      profile={profile}
      language={language}
      planFor={planFor}
      text={sourcesFor().message}
      isStale={isStale}
      wantedField={wantedField}
      onChoose={setChosenKey}
      onReview={(found) => {
        setStale(false);
        setWantedField(null);
        setReviewedKey(found.key);
      }}
    />
  );
}
