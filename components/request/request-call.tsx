import { useLiveQuery } from 'dexie-react-hooks';
import facts from '@/components/phone/call-facts.module.css';
import { useTranslate } from '@/components/ui/translate';
import { callOfRequest } from '@/utils/store/requests/call-store';

/** What was heard in the call that a request came of: who answered, and what the person wrote down. */
export function RequestCall({ requestId }: { requestId: string }) {
  const { t } = useTranslate();
  const call = useLiveQuery(() => callOfRequest(requestId), [requestId]);
  if (!call || (call.operator === '' && call.notes === '')) return null;
  return (
    <dl className={facts.facts} data-testid="request-call">
      {call.operator !== '' && (
        <div className={facts.fact}>
          <dt>{t('call_operator')}</dt>
          <dd dir="auto">{call.operator}</dd>
        </div>
      )}
      {call.notes !== '' && (
        <div className={facts.fact}>
          <dt>{t('call_notes')}</dt>
          <dd className={facts.noted} dir="auto">
            {call.notes}
          </dd>
        </div>
      )}
    </dl>
  );
}
