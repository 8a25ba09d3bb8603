import { Check } from '@/components/ui/check';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { Call } from '@/utils/requests/calls/call';
import { saveCall } from '@/utils/store/requests/call-store';
import { CallPromises } from './call-promises';
import { useCallText } from './use-call-text';

const MAX_LINE = 300;
const MAX_NOTES = 20_000;

/** What is heard in a call. */
export function CallNotes({ call }: { call: Call }) {
  const { t } = useTranslate();
  const act = useAction();
  const { id } = call;
  const operator = useCallText(t('call_operator'), id, call.operator, (text) => ({ operator: text }));
  const ticket = useCallText(t('call_ticket'), id, call.ticketNumber, (text) => ({ ticketNumber: text }));
  const notes = useCallText(t('call_notes'), id, call.notes, (text) => ({ notes: text }));
  return (
    <section aria-label={t('call_notes')}>
      <TextInput
        label={t('call_operator')}
        value={operator.value}
        onChange={(text) => operator.write(text.slice(0, MAX_LINE))}
        onBlur={operator.leave}
        testId="call-operator"
      />
      <TextInput
        label={t('call_notes')}
        multiline
        value={notes.value}
        onChange={(text) => notes.write(text.slice(0, MAX_NOTES))}
        onBlur={notes.leave}
        testId="call-notes"
      />
      <TextInput
        label={t('call_ticket')}
        value={ticket.value}
        onChange={(text) => ticket.write(text.slice(0, MAX_LINE))}
        onBlur={ticket.leave}
        testId="call-ticket"
      />
      <CallPromises call={call} />
      <Check
        isSelected={call.settled}
        onChange={(settled) => act(t('call_settled'), () => saveCall(id, { settled }))}
        data-testid="call-settled"
      >
        {t('call_settled')}
      </Check>
    </section>
  );
}
