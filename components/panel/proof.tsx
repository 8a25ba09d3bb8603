import { chatAttachTarget } from '@/components/chat/chat-place';
import type { useChats } from '@/components/chat/use-chats';
import { usePictureOwner } from '@/components/chat/use-picture-owner';
import { attachTargetOf } from '@/components/request/attach-picture';
import { Pictures } from '@/components/request/pictures';
import type { Draft } from '@/components/request/use-draft';
import type { PageReference } from '@/utils/requests/request';
import type { FoundForm } from './support-forms';

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
  const owner = usePictureOwner(page.site, draft, chats);
  return (
    <Pictures
      draft={owner}
      page={page}
      tabId={tabId}
      error={error}
      target={chatTarget ?? (chosen && attachTargetOf(chosen))}
      hasForm={chosen !== undefined || chatTarget !== undefined}
    />
  );
}
