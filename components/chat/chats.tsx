import { type FoundForm, foundForms } from '@/components/panel/support-forms';
import { useTranslate } from '@/components/ui/translate';
import type { Requirement } from '@/utils/channels/requirements';
import type { FrameFindings } from '@/utils/model/forms/findings';
import type { PageReference } from '@/utils/requests/request';
import type { TabChats } from '@/utils/tabs/chats-store';
import { ChatCard } from './chat-card';
import { chatFrame, chatOriginIn } from './chat-place';
import { openStateOf, withOpening } from './opening';
import { useOpenings } from './use-openings';

interface ChatsProps {
  tabId: number;
  page: PageReference;
  found: TabChats;
  frames: readonly FrameFindings[];
  /** The message as it stands in the panel. */
  text: string;
  /** How long chats let people wait, in words. */
  wait: string;
  /** What to have ready before one begins. */
  ready: readonly Requirement['id'][];
  onReview: (form: FoundForm) => void;
}

/** The chats of the page, and the links that lead into one elsewhere. */
export function Chats({ tabId, page, found, frames, text, wait, ready, onReview }: ChatsProps) {
  const { t } = useTranslate();
  const { openings, open } = useOpenings(tabId);
  const { links } = found;
  const chats = withOpening(found.chats, openings);
  if (chats.length === 0 && links.length === 0) return null;
  const forms = foundForms(frames, () => true);
  const pageOrigin = chatOriginIn(frames, 0);
  return (
    <section aria-labelledby="chats-title" data-testid="chats">
      <h2 id="chats-title">{t('chats_title')}</h2>
      <ul className="stack">
        {chats.map((chat) => {
          const origin = chatOriginIn(frames, chatFrame(chat)) || pageOrigin;
          const form = forms.find(({ frame, form: { id } }) => frame.frameId === chat.form?.frameId && id === chat.form.formId);
          const sharesOrigin = chats.some(
            (other) => other !== chat && (chatOriginIn(frames, chatFrame(other)) || pageOrigin) === origin,
          );
          const card = {
            tabId,
            page,
            chat,
            origin,
            form,
            text,
            wait,
            ready,
            onReview,
            isForeign: origin !== pageOrigin,
            sharesOrigin,
          };
          return (
            <li key={chat.id}>
              <ChatCard {...card} opening={openStateOf(openings, chat.id)} onOpen={() => open(chat)} />
            </li>
          );
        })}
        {links.map(({ messenger, url, label }) => (
          <li key={url} className="chat" data-testid="messenger" data-messenger={messenger}>
            {/^https?:/i.test(url) ? (
              <a className="button button-plain" href={url} target="_blank" rel="noopener noreferrer">
                {t('chat_messenger_open', { messenger: t(`messenger_${messenger}`) })}
              </a>
            ) : (
              <p>
                {t(`messenger_${messenger}`)}: {url}
              </p>
            )}
            {label && <p className="sub">{label}</p>}
            <p className="sub">{t('chat_messenger')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
