import { Button } from '@/components/ui/button';
import layout from '@/components/ui/layout.module.css';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { useNow } from '@/components/waiting/use-now';
import type { Call } from '@/utils/requests/calls/call';
import { type CallChange, saveCall } from '@/utils/store/requests/call-store';
import { clockText } from '@/utils/text/clock-text';
import styles from './phone.module.css';

const SECOND = 1000;

/** How long the call takes: counted from stored moments, so it goes on while no window shows it. */
export function CallTimer({ call: { id, startedAt, operatorAt } }: { call: Call }) {
  const { t } = useTranslate();
  const act = useAction();
  const now = useNow(SECOND);
  const note = (label: string, change: CallChange) => act(label, () => saveCall(id, change));
  if (startedAt === null) {
    return (
      <div>
        <Button data-testid="call-begin" onPress={() => note(t('call_begin'), { startedAt: Date.now() })}>
          {t('call_begin')}
        </Button>
      </div>
    );
  }
  const waited = clockText((operatorAt ?? now) - startedAt);
  return (
    <div className={layout.between} role="timer" data-testid="call-timer">
      <span className={styles.timer}>
        {operatorAt === null
          ? t('call_waiting', { time: waited })
          : `${t('call_waited', { time: waited })} · ${t('call_spoken', { time: clockText(now - operatorAt) })}`}
      </span>
      {operatorAt === null && (
        <Button data-testid="call-answered" onPress={() => note(t('call_answered'), { operatorAt: Date.now() })}>
          {t('call_answered')}
        </Button>
      )}
    </div>
  );
}
