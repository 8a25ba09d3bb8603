import { useState } from 'react';
import { Channels } from '@/components/channels/channels';
import { emailAddresses } from '@/components/channels/email-addresses';
import { openCall } from '@/components/channels/open-call';
import { Requirements } from '@/components/channels/requirements';
import { showEmail } from '@/components/channels/show-email';
import { hasPhone, useChannels } from '@/components/channels/use-channels';
import { chatAttachTarget, isTalking } from '@/components/chat/chat-place';
import { Chats } from '@/components/chat/chats';
import { useChatRequest } from '@/components/chat/use-chat-request';
import { useChats } from '@/components/chat/use-chats';
import { Composer } from '@/components/composer/composer';
import { CallPlace } from '@/components/phone/call-place';
import { ProfileSection } from '@/components/profile/profile-section';
import { attachTargetOf } from '@/components/request/attach-picture';
import { Pictures } from '@/components/request/pictures';
import type { Draft } from '@/components/request/use-draft';
import { usePageErrors } from '@/components/request/use-page-errors';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { useLingering } from '@/components/ui/use-lingering';
import { EarlierRequests } from '@/components/waiting/earlier-requests';
import { useWaits } from '@/components/waiting/use-waits';
import { readyFor } from '@/utils/channels/ready-for';
import type { Letter } from '@/utils/composer/assemble-letter';
import type { FillPlan } from '@/utils/model/forms/fill-plan';
import type { FrameFindings } from '@/utils/model/forms/findings';
import type { Profile } from '@/utils/profile/profile';
import type { PageReference } from '@/utils/requests/request';
import { FormChoices } from './form-choices';
import { messageLimit } from './message-limit';
import { showForm } from './show-form';
import type { FoundForm } from './support-forms';
import type { PageTab } from './use-page-tab';

/** A chat may hide its line for a moment, under what it shows while a file is dropped on it for instance, ms. */
const CHAT_LINGERS = 5_000;

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
  letter: Letter;
  /** Two letters; `''` where not known. */
  pageLanguage: string;
  planFor: (found: FoundForm) => FillPlan;
  /** The message as it stands, to be copied where there is no form. */
  text: string;
  /** Another text when something else is known of the page. */
  found: string;
  /** The page changed under a review. */
  isStale: boolean;
  /** The field a review found empty, by its name. */
  wantedField: string | null;
  onChoose: (key: string) => void;
  onReview: (found: FoundForm) => void;
}

/** Preparing a request: where it goes, what it says, the proof, and whose it is. */
export function Prepare({ tab, page, draft, frames, forms, chosen, profiles, profile, letter, ...props }: PrepareProps) {
  const { t } = useTranslate();
  const act = useAction();
  const waitOf = useWaits(page.site);
  const channels = useChannels(tab, page.site);
  const [address, setAddress] = useState('');
  const { planFor, pageLanguage, text, found, isStale, wantedField, onChoose, onReview } = props;
  const errors = usePageErrors(tab.id, found);
  const readyIn = (form: FoundForm) => planFor(form).entries.filter(({ skip }) => skip === null).length;
  const ready = chosen ? readyIn(chosen) : 0;
  const chats = useChats(tab.id);
  const chatTarget = chatAttachTarget(tab.id, chats.chats);
  // A picture for a chat that goes on belongs to the request that the chat has become.
  const chatRequest = useChatRequest(page.site, useLingering(isTalking(chats.chats), CHAT_LINGERS));

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
            wait={waitOf('form')}
            onChoose={onChoose}
            onShow={(form) => act(t('form_show'), () => showForm(form))}
          />
          <Channels
            tab={tab}
            found={channels}
            chatUrls={new Set(chats.links.map(({ url }) => url))}
            waitOf={waitOf}
            onCall={(channel) => act(t('channel_sheet'), () => openCall(page, channel))}
            onWrite={(chosenAddress) => {
              setAddress(chosenAddress);
              showEmail();
            }}
          />
        </section>
        <Chats
          tabId={tab.id}
          page={page}
          found={chats}
          frames={frames}
          text={text}
          wait={waitOf('chat')}
          ready={readyFor(channels.service)}
          onReview={onReview}
        />
        <EarlierRequests draft={draft} site={page.site} />
        <Composer
          tabId={tab.id}
          draft={draft}
          page={page}
          letter={letter}
          pageLanguage={chosen?.frame.language ?? pageLanguage}
          hasForm={chosen !== undefined}
          limit={(chosen && messageLimit(chosen.form)) ?? null}
          focusField={wantedField}
          errors={errors.map(({ text: said }) => said)}
          addresses={emailAddresses(channels, address)}
        />
        <CallPlace page={page} isListed={hasPhone(channels)} />
        <Pictures
          draft={chatRequest ?? draft}
          page={page}
          tabId={tab.id}
          error={errors.find(({ isShown }) => isShown)?.text}
          target={chatTarget ?? (chosen && attachTargetOf(chosen))}
          hasForm={chosen !== undefined || chatTarget !== undefined}
        />
        <Requirements site={page.site} service={channels.service} profile={profile} />
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
