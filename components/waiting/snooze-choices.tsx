import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { SNOOZES, type Snooze, snoozedUntil } from '@/utils/requests/reminders/snooze';
import type { SupportRequest } from '@/utils/requests/request';
import { snooze } from '@/utils/store/requests/reminder-store';
import { weekendFor } from '@/utils/store/requests/weekend-for';
import { checkReminders } from './check-reminders';

/** Not answered yet: when to ask again. */
export function SnoozeChoices({ request }: { request: SupportRequest }) {
  const { t, dateTime } = useTranslate();
  const act = useAction();
  const titleId = useId();
  const putOff = async (choice: Snooze) => {
    const until = snoozedUntil(choice, Date.now(), await weekendFor(request));
    await snooze(request.id, until, dateTime(until));
    checkReminders();
  };
  return (
    <fieldset className="snooze" aria-labelledby={titleId}>
      <p className="sub" id={titleId}>
        {t('snooze_title')}
      </p>
      <div className="chips">
        {SNOOZES.map((choice) => (
          <Button
            key={choice}
            look="chip"
            data-testid={`snooze-${choice}`}
            onPress={() => act(t(`snooze_${choice}`), () => putOff(choice))}
          >
            {t(`snooze_${choice}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
