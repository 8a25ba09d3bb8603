import { useEffect, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { browser } from 'wxt/browser';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { reportFailure } from '@/utils/messaging/report-failure';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether the system shows a notification, too: the browser is asked for the permission only here. */
export function ReminderSettings() {
  const { t } = useTranslate();
  const act = useAction();
  const [isOn, setOn] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => reportFailure('permission not known', browser.permissions.contains(NOTIFICATIONS).then(setOn)), []);
  const change = (wanted: boolean) => {
    act(t('settings_notify'), async () => {
      // Nothing may be awaited before: the browser asks only in answer to a press.
      const asked = wanted ? browser.permissions.request(NOTIFICATIONS) : browser.permissions.remove(NOTIFICATIONS);
      const isDone = await asked.catch(() => false);
      setRefused(wanted && !isDone);
      if (isDone) setOn(wanted);
    });
  };
  return (
    <section aria-labelledby="reminders-title">
      <h2 id="reminders-title" className="title">
        {t('settings_reminders')}
      </h2>
      <p className="sub">{t('settings_reminders_text')}</p>
      <Checkbox className="check" isSelected={isOn} onChange={change} data-testid="notify">
        <span className="tick-box" aria-hidden="true" />
        {t('settings_notify')}
      </Checkbox>
      {isRefused && (
        <p className="hint hint-warn" role="alert">
          {t('settings_notify_refused')}
        </p>
      )}
    </section>
  );
}
