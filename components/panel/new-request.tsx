import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { letterOf } from '@/components/composer/letter-of';
import { useDraft } from '@/components/request/use-draft';
import { Review } from '@/components/review/review';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { assembleLetter } from '@/utils/composer/assemble-letter';
import { messageLanguageFor } from '@/utils/composer/message-language';
import type { PageReference } from '@/utils/requests/request';
import { overridesOfSite, setOverride } from '@/utils/store/profile/override-store';
import { allProfiles, identifiersFor } from '@/utils/store/profile/profile-store';
import { followUpOf } from '@/utils/store/requests/follow-up-of';
import { addTimelineEntry } from '@/utils/store/requests/timeline';
import { type FilledForm, nextStep } from './next-step';
import { plansOf } from './plans-of';
import { Prepare } from './prepare';
import { showForm } from './show-form';
import { defaultForm, type FoundForm, foundForms, supportForms } from './support-forms';
import type { PageState } from './use-page';
import type { PageTab } from './use-page-tab';

interface NewRequestProps {
  tab: PageTab;
  page: PageReference;
  state: PageState;
  /** The key that fills was pressed. */
  fillPending: boolean;
  onFillTaken: () => void;
}

/** What is not known yet, the same at every look. */
const NONE: never[] = [];

/** A request being prepared, then reviewed. A review belongs to one form of one document and ends with it. */
export function NewRequest({ tab, page, state, fillPending, onFillTaken }: NewRequestProps) {
  const { t } = useTranslate();
  const act = useAction();
  const draft = useDraft(page);
  const profiles = useLiveQuery(() => allProfiles());
  const profile = profiles?.find(({ id }) => id === draft.profileId) ?? profiles?.[0];
  const profileId = profile?.id ?? '';
  const identifiers = useLiveQuery(() => identifiersFor(page.site, profileId), [page.site, profileId]) ?? NONE;

  const overrides = useLiveQuery(() => overridesOfSite(page.site), [page.site]) ?? NONE;

  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [reviewedKey, setReviewedKey] = useState<string | null>(null);
  const [filled, setFilled] = useState<FilledForm | null>(null);
  const [isStale, setStale] = useState(false);
  const [wantedField, setWantedField] = useState<string | null>(null);

  const forms = supportForms(state.frames);
  const chosen = forms.find(({ key }) => key === chosenKey) ?? defaultForm(forms);
  const pageLanguage = chosen?.frame.language ?? state.frames[0]?.language ?? '';
  const language = messageLanguageFor(draft.details.language || pageLanguage);
  const followUp = useLiveQuery(() => (draft.stored ? followUpOf(draft.stored) : null), [draft.stored]) ?? null;
  const letter = letterOf({ draft, profile, identifiers, language, followUp });
  const planFor = useMemo(
    () => plansOf({ draft, profile, identifiers, language, followUp }, overrides),
    [draft, profile, identifiers, language, followUp, overrides],
  );

  /** The draft's history notes it, and what takes the form's place is its next step. */
  const noteFilled = async ({ key, frame }: FoundForm) => {
    const draftId = await draft.ensure();
    setReviewedKey(key);
    setFilled({ key, frameId: frame.frameId, origin: frame.origin, draftId });
    await addTimelineEntry(draftId, 'filled', page.pageUrl);
  };

  const review = (found: FoundForm) => {
    setStale(false);
    setWantedField(null);
    setFilled(null);
    setReviewedKey(found.key);
  };

  // The step that follows one that was filled is shown for review at once: one click fills it.
  const step = reviewedKey === null ? undefined : nextStep(state.frames, filled, draft.stored?.id);
  // What the person chose is reviewed whatever it looks like: the form before a chat may be as short as a newsletter's.
  const reviewed = foundForms(state.frames, () => true).find(({ key }) => key === reviewedKey) ?? step;
  useEffect(() => {
    // Over a review the key fills; that is the review's own business.
    if (!fillPending || !chosen || reviewed) return;
    onFillTaken();
    review(chosen);
  });

  if (reviewed) {
    return (
      <Review
        key={reviewed.key}
        found={reviewed}
        plan={planFor(reviewed)}
        isNextStep={reviewed === step}
        fillNow={fillPending}
        onFillNow={onFillTaken}
        language={language}
        onLanguage={(chosenLanguage) => draft.change({ details: { language: chosenLanguage } })}
        onFilled={() => act(t('timeline'), () => noteFilled(reviewed), 'save')}
        onBack={() => setReviewedKey(null)}
        onOverride={(controlId, override) =>
          act(t('settings_overrides'), () => setOverride(page.site, reviewed.form, controlId, override))
        }
        onAdd={(field) => {
          setWantedField(field);
          setReviewedKey(null);
        }}
        onStale={() => {
          setStale(true);
          setReviewedKey(null);
          state.refresh();
        }}
        onShow={() => act(t('form_show'), () => showForm(reviewed))}
      />
    );
  }
  return (
    <Prepare
      tab={tab}
      page={page}
      draft={draft}
      frames={state.frames}
      forms={forms}
      chosen={chosen}
      profiles={profiles}
      profile={profile}
      letter={letter}
      pageLanguage={pageLanguage}
      planFor={planFor}
      text={assembleLetter(letter)}
      found={[state.access, tab.loads, ...state.frames.map(({ documentKey }) => documentKey)].join(' ')}
      isStale={isStale}
      wantedField={wantedField}
      onChoose={setChosenKey}
      onReview={review}
    />
  );
}
