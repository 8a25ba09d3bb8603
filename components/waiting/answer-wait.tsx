import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { SupportRequest } from '@/utils/requests/request';
import { markAnswered, reminderOf, reopen } from '@/utils/store/requests/reminder-store';
import { checkReminders } from './check-reminders';
import { SnoozeChoices } from './snooze-choices';
import { useNow } from './use-now';

/** A moment that has come is shown within this time, ms. */
const LOOK = 30_000;

/** What a request that was sent waits for: by when, the question once that is over, and what came of it. */
export function AnswerWait({ request }: { request: SupportRequest }) {
  const { id, answeredAt } = request;
  const { t, dateTime } = useTranslate();
  const act = useAction();
  const now = useNow(LOOK);
  const reminder = useLiveQuery(() => reminderOf(id), [id]);
  const answer = () => act(t('answered'), () => markAnswered(id, Date.now()).then(checkReminders));
  if (answeredAt !== null) {
    return (
      <div className="wait" data-testid="wait" data-state="answered">
        <p className="sub">{t('answered_on', { date: dateTime(answeredAt) })}</p>
        <Button
          look="quiet"
          data-testid="reopen"
          onPress={() => act(t('answered_not'), () => reopen(id, Date.now()).then(checkReminders))}
        >
          {t('answered_not')}
        </Button>
      </div>
    );
  }
  const isDue = reminder !== undefined && reminder.dueAt <= now;
  const date = reminder ? dateTime(reminder.dueAt) : '';
  if (!reminder || !isDue) {
    return (
      <div className="wait" data-testid="wait" data-state="waiting">
        {reminder && <p className="sub">{t(`expected_${reminder.reason}`, { date })}</p>}
        <Button look="quiet" data-testid="answered" onPress={answer}>
          {t('answered')}
        </Button>
      </div>
    );
  }
  return (
    <div className="wait notice notice-warn" data-testid="wait" data-state="due">
      <p>
        <strong>{t('due_question')}</strong> {t(`due_${reminder.reason}`, { date })}
      </p>
      <Button data-testid="answered" onPress={answer}>
        {t('answered')}
      </Button>
      <SnoozeChoices request={request} />
    </div>
  );
}
