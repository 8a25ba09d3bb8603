import { Channels } from '@/components/channels/channels';
import { openCall } from '@/components/channels/open-call';
import { showEmail } from '@/components/channels/show-email';
import type { useChannels } from '@/components/channels/use-channels';
import { Chats } from '@/components/chat/chats';
import type { useChats } from '@/components/chat/use-chats';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { useWaits } from '@/components/waiting/use-waits';
import { readyFor } from '@/utils/channels/ready-for';
import type { FrameFindings } from '@/utils/model/forms/findings';
import type { PageReference } from '@/utils/requests/request';
import { FormChoices } from './form-choices';
import { showForm } from './show-form';
import type { FoundForm } from './support-forms';
import type { PageTab } from './use-page-tab';

interface WaysProps {
  tab: PageTab;
  page: PageReference;
  frames: readonly FrameFindings[];
  forms: FoundForm[];
  chosen: FoundForm | undefined;
  channels: ReturnType<typeof useChannels>;
  chats: ReturnType<typeof useChats>;
  waitOf: ReturnType<typeof useWaits>;
  /** How many fields of a form would be filled. */
  readyIn: (form: FoundForm) => number;
  /** The message as it stands, for a chat. */
  text: string;
  onChoose: (key: string) => void;
  onReview: (found: FoundForm) => void;
  /** An address that the person wants to write to. */
  onAddress: (address: string) => void;
}

/** The ways from this page to the company: its forms, its numbers and addresses, its chats. */
export function Ways({ tab, page, frames, forms, chosen, channels, chats, waitOf, ...props }: WaysProps) {
  const { t } = useTranslate();
  const act = useAction();
  const { readyIn, text, onChoose, onReview, onAddress } = props;
  return (
    <>
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
            onAddress(chosenAddress);
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
    </>
  );
}
