import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { ProfileSection } from '@/components/profile/profile-section';
import { attachTargetOf } from '@/components/request/attach-picture';
import { MessageEditor } from '@/components/request/message-editor';
import { Pictures } from '@/components/request/pictures';
import { useDraft } from '@/components/request/use-draft';
import { Review } from '@/components/review/review';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { type MessageLanguage, messageLanguageFor } from '@/utils/composer/message-language';
import { planFill } from '@/utils/forms/plan-fill';
import { askFrame } from '@/utils/messaging/send';
import { allProfiles, identifiersFor } from '@/utils/profile/profile-store';
import { addTimelineEntry, type PageReference } from '@/utils/requests/request-store';
import { fillSources } from './fill-sources';
import { FormChoices } from './form-choices';
import { defaultForm, type FoundForm, supportForms } from './support-forms';
import type { PageState } from './use-page';
import type { PageTab } from './use-page-tab';

interface NewRequestProps {
  tab: PageTab;
  page: PageReference;
  state: PageState;
}

/** Preparing a request: where it goes, what it says, the proof, and whose it is; then the review. */
export function NewRequest({ tab, page, state }: NewRequestProps) {
  const { t } = useTranslate();
  const draft = useDraft(page);
  const profiles = useLiveQuery(() => allProfiles()) ?? [];
  const profile = profiles.find(({ id }) => id === draft.profileId) ?? profiles[0];
  const profileId = profile?.id ?? '';
  const identifiers = useLiveQuery(() => identifiersFor(page.site, profileId), [page.site, profileId]) ?? [];

  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [reviewing, setReviewing] = useState(false);
  const [chosenLanguage, setChosenLanguage] = useState<MessageLanguage | null>(null);

  const forms = supportForms(state.frames);
  const chosen = forms.find(({ key }) => key === chosenKey) ?? defaultForm(forms);
  const language = chosenLanguage ?? messageLanguageFor(chosen?.frame.language ?? state.frames[0]?.language ?? '');
  const sources = fillSources({ draft, profile, identifiers, language });
  const readyIn = ({ form }: FoundForm) => planFill(form, sources).entries.filter(({ skip }) => skip === null).length;
  const ready = chosen ? readyIn(chosen) : 0;

  if (reviewing && chosen) {
    return (
      <Review
        // A form of another document is another review.
        key={`${chosen.frame.documentKey} ${chosen.key}`}
        found={chosen}
        plan={planFill(chosen.form, sources)}
        language={language}
        onLanguage={setChosenLanguage}
        onFilled={() => void draft.ensure().then((id) => addTimelineEntry(id, 'filled', page.pageUrl))}
        onBack={() => setReviewing(false)}
        onStale={state.refresh}
      />
    );
  }
  return (
    <>
      <main className="main">
        <section aria-labelledby="channels-title">
          <h2 id="channels-title">{t('channels_title')}</h2>
          <FormChoices
            forms={forms}
            chosen={chosen}
            readyIn={readyIn}
            onChoose={setChosenKey}
            onShow={(found) => void show(found)}
          />
        </section>
        <MessageEditor draft={draft} language={language} />
        <Pictures draft={draft} page={page} tabId={tab.id} target={chosen && attachTargetOf(chosen)} />
        <ProfileSection
          site={page.site}
          profiles={profiles}
          chosen={profile}
          onChoose={(id) => draft.change({ profileId: id })}
        />
      </main>
      <footer className="footer">
        <Button look="primary" isDisabled={!chosen} onPress={() => setReviewing(true)} data-testid="review">
          {t('review', { count: ready })}
        </Button>
      </footer>
    </>
  );
}

/** A frame that has gone shows nothing; the list follows in a moment. */
async function show({ form, frame }: FoundForm): Promise<void> {
  const { tabId, frameId, documentKey } = frame;
  await askFrame({ tabId, frameId }, 'agent.reveal', { documentKey, formId: form.id }).catch((error: unknown) =>
    console.debug('[casebook] not shown', error),
  );
}
