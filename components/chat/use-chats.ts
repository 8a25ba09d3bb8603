import { useEffect, useState } from 'react';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { chatsOf, type TabChats, watchChats } from '@/utils/tabs/chats-store';

/** The chats of a tab, as they come and go. */
export function useChats(tabId: number): TabChats {
  const [chats, setChats] = useState<TabChats>({ chats: [], links: [] });
  const { t } = useTranslate();
  const act = useAction();
  useEffect(() => {
    let gone = false;
    const read = () => act(t('chats_title'), () => chatsOf(tabId).then((found) => !gone && setChats(found)), 'load');
    read();
    const stop = watchChats(tabId, read);
    return () => {
      gone = true;
      stop();
    };
  }, [tabId, act, t]);
  return chats;
}
