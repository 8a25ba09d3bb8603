import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { beginCall, openCallOf } from '@/utils/requests/calls/call-store';
import type { PageReference } from '@/utils/requests/request-store';
import { CallSheet } from './call-sheet';

/** The call to this company, or where one is begun. */
export function CallPlace({ page }: { page: PageReference }) {
  const { t } = useTranslate();
  const found = useLiveQuery(async () => ({ call: await openCallOf(page.site) }), [page.site]);
  if (!found) return null;
  if (found.call) return <CallSheet key={found.call.id} call={found.call} />;
  return (
    <div>
      <Button look="quiet" data-testid="call-open" onPress={() => void beginCall(page, '')}>
        {t('call_open')}
      </Button>
    </div>
  );
}
