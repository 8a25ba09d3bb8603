import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { chatName } from '@/utils/chat/vendors/chat-name';
import { ask } from '@/utils/messaging/send';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import type { Conversation } from '@/utils/requests/conversation';
import type { PageReference } from '@/utils/requests/request';
import { beginConversation, dropConversation } from '@/utils/store/requests/chat-request';
import { messagesOf } from '@/utils/store/requests/conversation-store';
import { allowChat, refuseChat } from '@/utils/tabs/chat-refusal-store';
import { ConversationView } from './conversation-view';

interface KeepNoticeProps {
  tabId: number;
  page: PageReference;
  chat: ChatFinding;
  /** Of the frame that the chat stands in. */
  origin: string;
  /** `null`: it is not kept. */
  kept: Conversation | null;
}

/** Says that a chat is being kept, and lets the person stop it, or begin it. */
export function KeepNotice({ tabId, page, chat, origin, kept }: KeepNoticeProps) {
  const { t } = useTranslate();
  const act = useAction();
  const messages = useLiveQuery(() => (kept ? messagesOf(kept.id) : []), [kept?.id]) ?? [];
  const keep = async () => {
    await allowChat(tabId, origin);
    await beginConversation({ page, origin, name: chatName(chat.vendor) });
    await ask('chat.look', { tabId, chatId: chat.id });
  };
  const forget = async (id: string) => {
    await refuseChat(tabId, origin);
    await dropConversation(id);
  };
  return (
    <>
      <div role="status" data-testid="chat-kept" data-kept={kept !== null} data-count={messages.length}>
        {kept && (
          <div className="notice">
            <p>{t('chat_keeping')}</p>
            <Button look="quiet" onPress={() => act(t('chat_forget'), () => forget(kept.id))} data-testid="chat-forget">
              {t('chat_forget')}
            </Button>
          </div>
        )}
      </div>
      {!kept && chat.composer && (
        <Button look="quiet" onPress={() => act(t('chat_keep'), keep)} data-testid="chat-keep">
          {t('chat_keep')}
        </Button>
      )}
      {messages.length > 0 && <ConversationView messages={messages} />}
    </>
  );
}
