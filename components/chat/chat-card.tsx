import { useLiveQuery } from 'dexie-react-hooks';
import { ReadyList } from '@/components/channels/ready-list';
import type { FoundForm } from '@/components/panel/support-forms';
import { Button } from '@/components/ui/button';
import { ChatIcon } from '@/components/ui/icons';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { Requirement } from '@/utils/channels/requirements';
import { chatName } from '@/utils/chat/vendors/chat-name';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { PageReference } from '@/utils/requests/request';
import { keptConversation } from '@/utils/store/requests/conversation-store';
import { ChatMessage } from './chat-message';
import { KeepNotice } from './keep-notice';
import type { OpenState } from './opening';
import { showChat } from './show-chat';

interface ChatCardProps {
  tabId: number;
  page: PageReference;
  chat: ChatFinding;
  /** Origin of the frame that it stands in. */
  origin: string;
  isForeign: boolean;
  /** Another chat of the page stands in the same place: which of both is kept is known by its maker. */
  sharesOrigin: boolean;
  /** Its pre-chat or offline form. */
  form: FoundForm | undefined;
  text: string;
  /** How long chats let people wait, in words. */
  wait: string;
  /** What to have ready before one begins. */
  ready: readonly Requirement['id'][];
  opening: OpenState;
  onOpen: () => void;
  onReview: (form: FoundForm) => void;
}

/** From this on a chat is surely one, or likely. */
const SURE = 0.8;
const LIKELY = 0.5;

/** One chat of the page: whose it is, how it stands, and what can be done in that state. */
export function ChatCard({ tabId, page, chat, origin, isForeign, sharesOrigin, form, text, ...props }: ChatCardProps) {
  const { t } = useTranslate();
  const act = useAction();
  const keptThere = useLiveQuery(() => keptConversation(page.site, origin), [page.site, origin]) ?? null;
  const kept = sharesOrigin && keptThere?.name !== chatName(chat.vendor) ? null : keptThere;
  const { opening, onOpen, onReview, wait, ready } = props;
  const { state, score, vendor, composer } = chat;
  const sure = score >= SURE ? 'yes' : score >= LIKELY ? 'likely' : 'guess';
  const isBefore = state === 'closed' || state === 'open' || state === 'prechat';
  const failed = opening === 'failed' || opening === 'hidden' || opening === 'forbidden';
  return (
    <article className="chat" data-testid="chat" data-chat-id={chat.id} data-state={state} data-vendor={vendor ?? ''}>
      <header className="chat-head">
        <ChatIcon />
        <div>
          <h3>{chatName(vendor) || t('chat_unnamed')}</h3>
          <p className="sub">
            {t(`chat_state_${state}`)} · {t(`chat_sure_${sure}`)}
          </p>
          {isForeign && <p className="sub">{t('chat_foreign', { origin })}</p>}
        </div>
      </header>
      {isBefore && (
        <div className="chat-before">
          <p className="sub">{wait}</p>
          <p className="hint">{t('chat_before')}</p>
          <ReadyList ids={ready} testId="chat-ready" />
        </div>
      )}
      <div className="chat-actions">
        {state === 'closed' && (
          <Button onPress={onOpen} isDisabled={opening === 'busy'} data-testid="chat-open">
            {opening === 'busy' ? t('chat_opening') : t('chat_open')}
          </Button>
        )}
        {form && (state === 'prechat' || state === 'offline') && (
          <Button onPress={() => onReview(form)} data-testid="chat-form">
            {t('chat_fill_form')}
          </Button>
        )}
        {state === 'queue' && <p className="sub">{t('chat_wait')}</p>}
        {state === 'ended' && <p className="sub">{t('chat_ended_text')}</p>}
        {state === 'conversation' && composer && <ChatMessage tabId={tabId} composer={composer} text={text} />}
        {(failed || state !== 'closed') && (
          <Button look="quiet" onPress={() => act(t('chat_show'), () => showChat(tabId, chat))} data-testid="chat-show">
            {t('chat_show')}
          </Button>
        )}
      </div>
      <p className="chat-result" role="status" data-testid="chat-open-result" data-outcome={opening}>
        {openWords(opening, t)}
      </p>
      <KeepNotice tabId={tabId} page={page} chat={chat} origin={origin} kept={kept} />
    </article>
  );
}

function openWords(state: OpenState, t: ReturnType<typeof useTranslate>['t']): string {
  if (state === 'idle' || state === 'busy') return '';
  return state === 'opened' ? t('chat_opened') : t(`chat_open_${state}`);
}
