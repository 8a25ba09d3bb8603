import { useLiveQuery } from 'dexie-react-hooks';
import { RequestCard } from '@/components/request/request-card';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { dueRequests } from '@/utils/store/requests/reminder-store';
import { useNow } from './use-now';

/** A moment that has come is shown within this time, ms. */
const LOOK = 30_000;

/** The requests of all sites whose time to be answered is over, the longest overdue first. */
export function DueList() {
  const { t } = useTranslate();
  const now = useNow(LOOK);
  const due = useLiveQuery(() => dueRequests(now), [now]) ?? [];
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="due-title" data-testid="due-list">
      <h2 id="due-title" className={texts.title}>
        {t('due_list')}
      </h2>
      <ul className={layout.stack}>
        {due.map(({ request }) => (
          <li key={request.id}>
            <RequestCard request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}
