import { useLiveQuery } from 'dexie-react-hooks';
import { RequestCard } from '@/components/request/request-card';
import { useTranslate } from '@/components/ui/translate';
import { UnreadableNotice } from '@/components/ui/unreadable-notice';
import type { SupportRequest } from '@/utils/requests/request';
import { countUnreadableRequests } from '@/utils/store/count-unreadable';

/** The history of this site, newest first. */
export function RequestsHere({ site, requests }: { site: string; requests: SupportRequest[] }) {
  const { t } = useTranslate();
  const unreadable = useLiveQuery(() => countUnreadableRequests(site), [site]) ?? 0;
  if (requests.length === 0 && unreadable === 0) {
    return (
      <div className="empty">
        <h2>{t('requests_none_title')}</h2>
        <p>{t('requests_none_text')}</p>
      </div>
    );
  }
  return (
    <>
      <UnreadableNotice count={unreadable} />
      <ul className="stack">
        {requests.map((request) => (
          <li key={request.id}>
            <RequestCard request={request} />
          </li>
        ))}
      </ul>
    </>
  );
}
