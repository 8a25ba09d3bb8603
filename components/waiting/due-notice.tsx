import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import notices from '@/components/ui/notice.module.css';
import { useTranslate } from '@/components/ui/translate';
import { dueRequests } from '@/utils/store/requests/reminder-store';
import { useNow } from './use-now';

/** A moment that has come is shown within this time, ms. */
const LOOK = 30_000;

/** Says in the panel that answers of this company are due. */
export function DueNotice({ site, onOpen }: { site: string; onOpen: () => void }) {
  const { t } = useTranslate();
  const now = useNow(LOOK);
  const due = useLiveQuery(() => dueRequests(now), [now]) ?? [];
  const count = due.filter(({ request }) => request.site === site).length;
  if (count === 0) return null;
  return (
    <div className={classNames(notices.notice, notices.top)} data-testid="due-notice">
      <p>{t('due_first', { count })}</p>
      <Button onPress={onOpen}>{t('fresh_open')}</Button>
    </div>
  );
}
