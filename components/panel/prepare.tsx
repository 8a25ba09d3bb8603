import { useState } from 'react';
import { emailAddresses } from '@/components/channels/email-addresses';
import { Requirements } from '@/components/channels/requirements';
import { hasPhone, useChannels } from '@/components/channels/use-channels';
import { useChats } from '@/components/chat/use-chats';
import { Composer } from '@/components/composer/composer';
import { CallPlace } from '@/components/phone/call-place';
import { ProfileSection } from '@/components/profile/profile-section';
import type { Draft } from '@/components/request/use-draft';
import { usePageErrors } from '@/components/request/use-page-errors';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { CopyButton } from '@/components/ui/copy-button';
import notices from '@/components/ui/notice.module.css';
import screen from '@/components/ui/screen.module.css';
import { useTranslate } from '@/components/ui/translate';
import { EarlierRequests } from '@/components/waiting/earlier-requests';
import { useWaits } from '@/components/waiting/use-waits';
import type { Letter } from '@/utils/composer/assemble-letter';
import type { FillPlan } from '@/utils/model/forms/fill-plan';
import type { FrameFindings } from '@/utils/model/forms/findings';
import type { Profile } from '@/utils/profile/profile';
import type { PageReference } from '@/utils/requests/request';
import { Proof } from './proof';
import { type FoundForm, messageLimit } from './support-forms';
import type { PageTab } from './use-page-tab';
import { Ways } from './ways';

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
  const waitOf = useWaits(page.site);
  const channels = useChannels(tab, page.site);
  const [address, setAddress] = useState('');
  const { planFor, pageLanguage, text, found, isStale, wantedField, onChoose, onReview } = props;
  const errors = usePageErrors(tab.id, found);
  const readyIn = (form: FoundForm) => planFor(form).entries.filter(({ skip }) => skip === null).length;
  const ready = chosen ? readyIn(chosen) : 0;
  const chats = useChats(tab.id);

  return (
    <>
      <div className={screen.main}>
        {isStale && (
          <p className={classNames(notices.notice, notices.warn)} role="alert">
            {t('page_changed')}
          </p>
        )}
        <Ways
          tab={tab}
          page={page}
          frames={frames}
          forms={forms}
          chosen={chosen}
          channels={channels}
          chats={chats}
          waitOf={waitOf}
          readyIn={readyIn}
          text={text}
          onChoose={onChoose}
          onReview={onReview}
          onAddress={setAddress}
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
        <Proof
          tabId={tab.id}
          page={page}
          draft={draft}
          chosen={chosen}
          chats={chats.chats}
          error={errors.find(({ isShown }) => isShown)?.text}
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
      <footer className={screen.footer}>
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
