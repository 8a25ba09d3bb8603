import { chatAttachTarget, isTalking } from '@/components/chat/chat-place';
import { useChatRequest } from '@/components/chat/use-chat-request';
import type { useChats } from '@/components/chat/use-chats';
import { attachTargetOf } from '@/components/request/attach-picture';
import { Pictures } from '@/components/request/pictures';
import type { Draft } from '@/components/request/use-draft';
import { useLingering } from '@/components/ui/use-lingering';
import type { PageReference } from '@/utils/requests/request';
import type { FoundForm } from './support-forms';

/** A chat may hide its line for a moment, under what it shows while a file is dropped on it for instance, ms. */
const CHAT_LINGERS = 5_000;

interface ProofProps {
  tabId: number;
  page: PageReference;
  draft: Draft;
  chosen: FoundForm | undefined;
  chats: ReturnType<typeof useChats>['chats'];
  /** The error that the page shows. */
  error: string | undefined;
}

/** Pictures for the request, and where they can be attached: a chat that goes on comes before a form. */
export function Proof({ tabId, page, draft, chosen, chats, error }: ProofProps) {
  const chatTarget = chatAttachTarget(tabId, chats);
  // A picture for a chat that goes on belongs to the request that the chat has become.
  const chatRequest = useChatRequest(page.site, useLingering(isTalking(chats), CHAT_LINGERS));
  return (
    <Pictures
      draft={chatRequest ?? draft}
      page={page}
      tabId={tabId}
      error={error}
      target={chatTarget ?? (chosen && attachTargetOf(chosen))}
      hasForm={chosen !== undefined || chatTarget !== undefined}
    />
  );
}
