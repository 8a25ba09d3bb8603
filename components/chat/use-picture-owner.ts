import { useRef } from 'react';
import type { Draft } from '@/components/request/use-draft';
import { useLingering } from '@/components/ui/use-lingering';
import type { ChatFinding } from '@/utils/model/chat/chat-finding';
import { isTalking } from './chat-place';
import { useChatRequest } from './use-chat-request';

/** A chat may hide its line for a moment, under what it shows while a file is dropped on it for instance, ms. */
const CHAT_LINGERS = 5_000;
/** Between the end of a draft and the request that it has become, which two queries tell of, ms. */
const BECOMES = 2_000;

type Owner = Pick<Draft, 'ensure'> & { stored: { id: string } | undefined };

/**
 * What the pictures belong to: the request that a chat which goes on has become, else the draft. While the one becomes the other it is
 * the draft that was: its pictures stay where they are, with what is being done with them.
 */
export function usePictureOwner(site: string, draft: Draft, chats: readonly ChatFinding[]): Owner {
  const talks = useLingering(isTalking(chats), CHAT_LINGERS);
  const chatRequest = useChatRequest(site, talks);
  const last = useRef(draft.stored);
  if (draft.stored) last.current = draft.stored;
  const wasStored = useLingering(draft.stored !== undefined, BECOMES);
  if (chatRequest) return chatRequest;
  return talks && wasStored ? { ensure: draft.ensure, stored: last.current } : draft;
}
