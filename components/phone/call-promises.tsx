import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { type Call, type CallPromise, MAX_PROMISES } from '@/utils/requests/calls/call';
import styles from './phone.module.css';
import { useCallText } from './use-call-text';

/** What the company promises in a call, and by which day: the first day named is that of the reminder. */
export function CallPromises({ call }: { call: Call }) {
  const { t } = useTranslate();
  const { value, write, leave } = useCallText(t('call_promise'), call.id, call.promises, (promises) => ({ promises }));
  const promises = value.length > 0 ? value : [{ id: 'first', text: '', day: '' }];
  const rewrite = (id: string, change: Partial<CallPromise>) =>
    write(promises.map((promise) => (promise.id === id ? { ...promise, ...change } : promise)));
  return (
    <>
      {promises.map(({ id, text, day }) => (
        <div className={styles.promise} key={id}>
          <TextInput
            label={t('call_promise')}
            value={text}
            onChange={(written) => rewrite(id, { text: written.slice(0, 300) })}
            onBlur={leave}
            testId="call-promise"
          />
          <TextInput
            label={t('call_promise_day')}
            type="date"
            value={day}
            onChange={(chosen) => rewrite(id, { day: /^\d{4}-\d{2}-\d{2}$/.test(chosen) ? chosen : '' })}
            testId="call-promise-day"
          />
          {promises.length > 1 && (
            <Button look="quiet" onPress={() => write(promises.filter((promise) => promise.id !== id))}>
              {t('call_promise_remove')}
            </Button>
          )}
        </div>
      ))}
      {promises.at(-1)?.text !== '' && promises.length < MAX_PROMISES && (
        <div>
          <Button look="quiet" onPress={() => write([...promises, { id: crypto.randomUUID(), text: '', day: '' }])}>
            {t('call_promise_add')}
          </Button>
        </div>
      )}
    </>
  );
}
