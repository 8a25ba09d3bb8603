import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import type { SupportRequest } from '@/utils/requests/request';
import { correctNumber } from '@/utils/requests/request-store';

/** Lets the person write the number themselves, or take a wrong one away. */
export function NumberEditor({ request }: { request: SupportRequest }) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <Button look="quiet" onPress={() => setTyped(request.ticketNumber ?? '')}>
        {t(request.ticketNumber === null ? 'number_write' : 'number_wrong')}
      </Button>
    );
  }
  const save = () => void correctNumber(request.id, typed).then(() => setTyped(null));
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput label={t('number_label')} value={typed} onChange={setTyped} autoFocus />
      <Button onPress={save}>{t('number_save')}</Button>
      <Button look="quiet" onPress={() => setTyped(null)}>
        {t('cancel')}
      </Button>
    </form>
  );
}
