import { useLiveQuery } from 'dexie-react-hooks';
import type { SupportRequest } from '@/utils/requests/request';
import { chatRequestOf } from '@/utils/store/requests/chat-request';

/** The request that the conversation going on at a site has become, as something that pictures can be kept with. */
export function useChatRequest(
  site: string,
  isTalking: boolean,
): { stored: SupportRequest; ensure: () => Promise<string> } | null {
  const request = useLiveQuery(() => (isTalking ? chatRequestOf(site) : undefined), [site, isTalking]);
  return request ? { stored: request, ensure: async () => request.id } : null;
}
