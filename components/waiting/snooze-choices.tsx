import { useId } from 'react';
import { Button } from '@/components/ui/button';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { SNOOZES, type Snooze, snoozedUntil } from '@/utils/requests/reminders/snooze';
import { snooze } from '@/utils/store/requests/reminder-store';
import { weekendDays } from '@/utils/text/weekend-days';
import { checkReminders } from './check-reminders';
import styles from './waiting.module.css';

/** Not answered yet: when to ask again. */
export function SnoozeChoices({ requestId }: { requestId: string }) {
  const { t, language, dateTime } = useTranslate();
  const titleId = useId();
  const putOff = async (choice: Snooze) => {
    const until = snoozedUntil(choice, Date.now(), weekendDays(navigator.language || language));
    await snooze(requestId, until, dateTime(until));
    checkReminders();
  };
  return (
    <fieldset className={styles.snooze} aria-labelledby={titleId}>
      <p className={texts.sub} id={titleId}>
        {t('snooze_title')}
      </p>
      <div className={layout.chips}>
        {SNOOZES.map((choice) => (
          <Button key={choice} look="chip" data-testid={`snooze-${choice}`} onPress={() => void putOff(choice)}>
            {t(`snooze_${choice}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
