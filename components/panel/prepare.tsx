import { chatAttachTarget, isTalking } from '@/components/chat/chat-place';
import { Chats } from '@/components/chat/chats';
import { useChatRequest } from '@/components/chat/use-chat-request';
import { useChats } from '@/components/chat/use-chats';
import { ProfileSection } from '@/components/profile/profile-section';
import { attachTargetOf } from '@/components/request/attach-picture';
import { MessageEditor } from '@/components/request/message-editor';
import { Pictures } from '@/components/request/pictures';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { useTranslate } from '@/components/ui/translate';
import type { MessageLanguage } from '@/utils/composer/message-language';
import type { FillPlan } from '@/utils/forms/fill-plan';
import type { FrameFindings } from '@/utils/forms/findings';
import type { Profile } from '@/utils/profile/profile';
import type { PageReference } from '@/utils/requests/request-store';
import { FormChoices } from './form-choices';
import { showForm } from './show-form';
import type { FoundForm } from './support-forms';
import type { PageTab } from './use-page-tab';

interface PrepareProps {
  tab: PageTab;
  page: PageReference;
  draft: Draft;
  frames: readonly FrameFindings[];
  forms: FoundForm[];
  chosen: FoundForm | undefined;
  /** `undefined` until they are known. */
  profiles: Profile[] | undefined;
  profile: Profile | undefined;
  language: MessageLanguage;
  planFor: (found: FoundForm) => FillPlan;
  /** The message as it stands, to be copied where there is no form. */
  text: string;
  /** The page changed under a review. */
  isStale: boolean;
  /** The field a review found empty, by its name. */
  wantedField: string | null;
  onChoose: (key: string) => void;
  onReview: (found: FoundForm) => void;
}

/** Preparing a request: where it goes, what it says, the proof, and whose it is. */
export function Prepare({ tab, page, draft, frames, forms, chosen, profiles, profile, language, ...props }: PrepareProps) {
  const { t } = useTranslate();
  const { planFor, text, isStale, wantedField, onChoose, onReview } = props;
  const readyIn = (found: FoundForm) => planFor(found).entries.filter(({ skip }) => skip === null).length;
  const ready = chosen ? readyIn(chosen) : 0;
  const chats = useChats(tab.id);
  const chatTarget = chatAttachTarget(tab.id, chats.chats);
  // A picture for a chat that goes on belongs to the request that the chat has become.
  const chatRequest = useChatRequest(page.site, isTalking(chats.chats));

  return (
    <>
      <div className="main">
        {isStale && (
          <p className="notice notice-warn" role="alert">
            {t('page_changed')}
          </p>
        )}
        <section aria-labelledby="channels-title">
          <h2 id="channels-title">{t('channels_title')}</h2>
          <FormChoices
            forms={forms}
            chosen={chosen}
            readyIn={readyIn}
            onChoose={onChoose}
            onShow={(found) => void showForm(found)}
          />
        </section>
        <Chats tabId={tab.id} page={page} found={chats} frames={frames} text={text} onReview={onReview} />
        <MessageEditor draft={draft} language={language} focusField={wantedField} />
        <Pictures
          draft={chatRequest ?? draft}
          page={page}
          tabId={tab.id}
          target={chatTarget ?? (chosen && attachTargetOf(chosen))}
          hasForm={chosen !== undefined || chatTarget !== undefined}
        />
        {profiles && (
          <ProfileSection
            site={page.site}
            profiles={profiles}
            chosen={profile}
            focusField={wantedField}
            onChoose={(id) => draft.change({ profileId: id })}
          />
        )}
      </div>
      <footer className="footer">
        {chosen ? (
          <Button look="primary" onPress={() => onReview(chosen)} data-testid="review">
            {t('review', { count: ready })}
          </Button>
        ) : (
          <CopyButton
            look="primary"
            text={text}
            isDisabled={text === ''}
            label={t('message_copy')}
            done={t('message_copied')}
          />
        )}
      </footer>
    </>
  );
}
