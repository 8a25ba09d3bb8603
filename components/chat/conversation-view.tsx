import { useMemo, useState } from 'react';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import { CopyButton } from '@/components/ui/copy-button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useObjectUrl } from '@/components/ui/use-object-url';
import type { ChatMessage } from '@/utils/requests/conversation';
import { conversationText } from '@/utils/store/requests/chat-request';
import { foldSearch } from '@/utils/text/fold-search';
import styles from './chat.module.css';

/** Shorter conversations are read as a whole. */
const SEARCHED_FROM = 8;

/** What was said in a chat: readable, searchable, to be taken along. */
export function ConversationView({ messages }: { messages: readonly ChatMessage[] }) {
  const { t, dateTime } = useTranslate();
  const [query, setQuery] = useState('');
  const found = messages.filter((message) => foldSearch(textIn(message)).includes(foldSearch(query.trim())));
  const text = conversationText(messages, { person: t('conversation_person'), company: t('conversation_company') });
  return (
    <details data-testid="conversation">
      <summary>{t('conversation_count', { count: messages.length })}</summary>
      {messages.length >= SEARCHED_FROM && (
        <TextInput label={t('conversation_search')} type="search" value={query} onChange={setQuery} />
      )}
      {found.length === 0 && <p className={texts.empty}>{t('conversation_none_found')}</p>}
      <ol className={styles.said}>
        {found.map((message, index) => (
          <li key={message.id} data-testid="said" data-side={message.side}>
            {isGap(found[index - 1], message) && <p className={texts.sub}>{t('conversation_gap')}</p>}
            <p className={classNames(texts.sub, styles.saidHead)}>
              <span>{message.author || t(`conversation_${message.side}`)}</span>{' '}
              <time dateTime={new Date(message.seenAt).toISOString()}>{message.time || dateTime(message.seenAt)}</time>
            </p>
            {message.text && <p className={styles.text}>{message.text}</p>}
            {[...new Set(message.attachments)].map((name) => (
              <p className={styles.file} key={name}>
                {name}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <div className={layout.actions}>
        <CopyButton look="quiet" text={text} label={t('conversation_copy')} done={t('conversation_copied')} />
        <SaveText text={text} />
      </div>
    </details>
  );
}

function textIn({ author, text, attachments }: ChatMessage): string {
  return [author, text, ...attachments].join('\n');
}

/** Two runs that nothing is known to join. */
function isGap(before: ChatMessage | undefined, message: ChatMessage): boolean {
  return before !== undefined && before.conversationId === message.conversationId && before.run !== message.run;
}

/** Saves a conversation as a text file. */
function SaveText({ text }: { text: string }) {
  const { t } = useTranslate();
  const blob = useMemo(() => new Blob([text], { type: 'text/plain' }), [text]);
  const url = useObjectUrl(blob);
  return (
    <a className={classNames(buttons.button, buttons.quiet)} href={url} download={`${t('conversation_title')}.txt`}>
      {t('conversation_save')}
    </a>
  );
}
