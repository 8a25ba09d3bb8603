import { useLiveQuery } from 'dexie-react-hooks';
import { classNames } from '@/components/ui/class-names';
import screen from '@/components/ui/screen.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { callById } from '@/utils/store/requests/call-store';
import { CallSheet } from './call-sheet';
import styles from './phone.module.css';

/** A call in a window of its own, named by the address: `?id=…`. */
export function CallWindow() {
  const { t } = useTranslate();
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const found = useLiveQuery(async () => ({ call: await callById(id) }), [id]);
  if (!found) return null;
  const { call } = found;
  return (
    <div className={classNames(screen.panel, styles.window)}>
      <header className={screen.header}>
        <img className={screen.mark} src="/icon.svg" alt="" width={32} height={32} />
        <h1>{call?.site ?? t('app_name')}</h1>
      </header>
      <main className={screen.main}>
        {call && call.requestId === null ? (
          <CallSheet call={call} inWindow />
        ) : (
          <p className={texts.empty} role="status" data-testid="call-over">
            {call ? t('call_kept', { site: call.site }) : t('call_gone')}
          </p>
        )}
      </main>
    </div>
  );
}
