import { useLiveQuery } from 'dexie-react-hooks';
import { ConfirmButton } from '@/components/ui/confirm-button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { dropConversation } from '@/utils/store/requests/chat-request';
import { conversationsOf, messagesOf } from '@/utils/store/requests/conversation-store';
import { ConversationView } from './conversation-view';

/** What was said in the chats of a request. */
export function RequestConversations({ requestId }: { requestId: string }) {
  const conversations = useLiveQuery(() => conversationsOf(requestId), [requestId]) ?? [];
  return conversations.map(({ id }) => <KeptConversation key={id} id={id} />);
}

function KeptConversation({ id }: { id: string }) {
  const { t } = useTranslate();
  const act = useAction();
  const messages = useLiveQuery(() => messagesOf(id), [id]) ?? [];
  if (messages.length === 0) return null;
  return (
    <div>
      <ConversationView messages={messages} />
      <ConfirmButton
        question={t('conversation_forget_confirm')}
        confirm={t('conversation_delete')}
        onConfirm={() => act(t('conversation_forget'), () => dropConversation(id))}
      >
        {t('conversation_forget')}
      </ConfirmButton>
    </div>
  );
}
