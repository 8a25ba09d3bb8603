import { RequestCard } from '@/components/request/request-card';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { SupportRequest } from '@/utils/requests/request';

/** The history of this site, newest first. */
export function RequestsHere({ requests }: { requests: SupportRequest[] }) {
  const { t } = useTranslate();
  if (requests.length === 0) {
    return (
      <div className={texts.empty}>
        <h2>{t('requests_none_title')}</h2>
        <p>{t('requests_none_text')}</p>
      </div>
    );
  }
  return (
    <ul className={layout.stack}>
      {requests.map((request) => (
        <li key={request.id}>
          <RequestCard request={request} />
        </li>
      ))}
    </ul>
  );
}
