import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslate } from '@/components/ui/translate';
import { callById } from '@/utils/store/requests/call-store';
import { CallSheet } from './call-sheet';

/** A call in a window of its own, named by the address: `?id=…`. */
export function CallWindow() {
  const { t } = useTranslate();
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const found = useLiveQuery(async () => ({ call: await callById(id) }), [id]);
  if (!found) return null;
  const { call } = found;
  return (
    <div className="panel call-window">
      <header className="header">
        <img className="mark" src="/icon.svg" alt="" width={32} height={32} />
        <h1>{call?.site ?? t('app_name')}</h1>
      </header>
      <main className="main">
        {call && call.requestId === null ? (
          <CallSheet call={call} inWindow />
        ) : (
          <p className="empty" role="status" data-testid="call-over">
            {call ? t('call_kept', { site: call.site }) : t('call_gone')}
          </p>
        )}
      </main>
    </div>
  );
}
