import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { SNOOZES, type Snooze, snoozedUntil } from '@/utils/requests/reminders/snooze';
import { snooze } from '@/utils/store/requests/reminder-store';
import { weekendDays } from '@/utils/text/weekend-days';
import { checkReminders } from './check-reminders';

/** Not answered yet: when to ask again. */
export function SnoozeChoices({ requestId }: { requestId: string }) {
  const { t, language, dateTime } = useTranslate();
  const act = useAction();
  const titleId = useId();
  const putOff = async (choice: Snooze) => {
    const until = snoozedUntil(choice, Date.now(), weekendDays(navigator.language || language));
    await snooze(requestId, until, dateTime(until));
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
