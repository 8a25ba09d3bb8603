import { Button } from '@/components/ui/button';
import { ERROR_KEYS } from '@/components/ui/error-key';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { ChatComposer } from '@/utils/model/chat/chat-finding';
import styles from './chat.module.css';
import { useInsert } from './use-insert';

interface ChatMessageProps {
  tabId: number;
  composer: ChatComposer;
  /** The message as it stands in the panel. */
  text: string;
}

/** Puts the message into the chat; sending is the person's. */
export function ChatMessageItem({ tabId, composer, text }: ChatMessageProps) {
  const { t } = useTranslate();
  const { state, failure, next, count, last, canUndo, insert, undo } = useInsert(tabId, composer, text);
  const words = () => {
    if (state === 'inserted') return last.count > 1 ? t('chat_inserted_part', last) : t('chat_inserted');
    if (state === 'not-empty') return t('chat_not_empty');
    if (state === 'failed') return t(failure === null || failure === 'internal' ? 'chat_insert_failed' : ERROR_KEYS[failure]);
    return state === 'undone' ? t('chat_undone') : '';
  };
  return (
    <>
      {count === 0 && state === 'idle' && <p className={texts.sub}>{t('chat_nothing_to_insert')}</p>}
      {count > 0 && (
        <Button onPress={insert} isDisabled={state === 'busy'} data-testid="chat-insert">
          {state === 'busy'
            ? t('chat_inserting')
            : count > 1
              ? t('chat_insert_part', { part: next + 1, count })
              : t('chat_insert')}
        </Button>
      )}
      <p className={styles.result} role="status" data-testid="chat-insert-result" data-outcome={state}>
        {words()}
      </p>
      {canUndo && (
        <Button look="quiet" onPress={undo} data-testid="chat-undo">
          {t('chat_undo')}
        </Button>
      )}
    </>
  );
}
