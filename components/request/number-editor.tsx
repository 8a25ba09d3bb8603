import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { SupportRequest } from '@/utils/requests/request';
import { writeNumber } from '@/utils/store/requests/numbers';

/** Lets the person write the number themselves, or take a wrong one away. */
export function NumberEditor({ request }: { request: SupportRequest }) {
  const { t } = useTranslate();
  const act = useAction();
  const [typed, setTyped] = useState<string | null>(null);
  const { ticketNumber } = request;
  const save = async (number: string) => {
    await writeNumber(request, number);
    setTyped(null);
  };
  if (typed === null) {
    return (
      <div className="number-change">
        <Button look="quiet" onPress={() => setTyped(ticketNumber ?? '')}>
          {t(ticketNumber === null ? 'number_write' : 'number_wrong')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="number-editor"
      onSubmit={(event) => {
        event.preventDefault();
        act(t('number_label'), () => save(typed), 'typed');
      }}
    >
      <TextInput label={t('number_label')} name="ticket-number" value={typed} onChange={setTyped} autoFocus />
      <div className="row">
        <Button type="submit">{t('number_save')}</Button>
        {ticketNumber !== null && <Button onPress={() => act(t('number_remove'), () => save(''))}>{t('number_remove')}</Button>}
        <Button look="quiet" onPress={() => setTyped(null)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
