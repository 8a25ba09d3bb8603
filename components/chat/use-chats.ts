import { useEffect, useState } from 'react';
import { reportFailure } from '@/utils/messaging/report-failure';
import { chatsOf, type TabChats, watchChats } from '@/utils/tabs/chats-store';

/** The chats of a tab, as they come and go. */
export function useChats(tabId: number): TabChats {
  const [chats, setChats] = useState<TabChats>({ chats: [], links: [] });
  useEffect(() => {
    let gone = false;
    const read = () => {
      const reading = chatsOf(tabId).then((found) => !gone && setChats(found));
      reportFailure('chats not read', reading);
    };
    read();
    const stop = watchChats(tabId, read);
    return () => {
      gone = true;
      stop();
    };
  }, [tabId]);
  return chats;
}
