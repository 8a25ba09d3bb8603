import { useState } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import type { ChatMessage } from '@/utils/requests/conversation';
import { conversationText } from '@/utils/store/requests/chat-request';
import { foldSearch } from '@/utils/text/fold-search';
import { SaveText } from './save-text';

/** Shorter conversations are read as a whole. */
const SEARCHED_FROM = 8;

/** What was said in a chat: readable, searchable, to be taken along. */
export function ConversationView({ messages }: { messages: readonly ChatMessage[] }) {
  const { t, dateTime } = useTranslate();
  const [query, setQuery] = useState('');
  const found = messages.filter((message) => foldSearch(textIn(message)).includes(foldSearch(query.trim())));
  const text = conversationText(messages, { person: t('conversation_person'), company: t('conversation_company') });
  return (
    <details className="conversation" data-testid="conversation">
      <summary>{t('conversation_count', { count: messages.length })}</summary>
      {messages.length >= SEARCHED_FROM && (
        <TextInput label={t('conversation_search')} type="search" value={query} onChange={setQuery} />
      )}
      {found.length === 0 && <p className="empty">{t('conversation_none_found')}</p>}
      <ol className="said">
        {found.map((message, index) => (
          <li key={message.id} className={`said-${message.side}`} data-testid="said" data-side={message.side}>
            {isGap(found[index - 1], message) && <p className="sub said-gap">{t('conversation_gap')}</p>}
            <p className="sub said-head">
              <span>{message.author || t(`conversation_${message.side}`)}</span>{' '}
              <time dateTime={new Date(message.seenAt).toISOString()}>{message.time || dateTime(message.seenAt)}</time>
            </p>
            {message.text && <p className="said-text">{message.text}</p>}
            {[...new Set(message.attachments)].map((name) => (
              <p className="said-file" key={name}>
                {name}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <div className="picture-actions">
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
