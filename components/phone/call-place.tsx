import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { PageReference } from '@/utils/requests/request';
import { beginCall, openCallOf } from '@/utils/store/requests/call-store';
import { CallSheet } from './call-sheet';

interface CallPlaceProps {
  page: PageReference;
  /** Numbers are listed, each with its own way to begin. */
  isListed: boolean;
}

/** The call to this company, or where one is begun for a number that no page has said. */
export function CallPlace({ page, isListed }: CallPlaceProps) {
  const { t } = useTranslate();
  const act = useAction();
  const found = useLiveQuery(async () => ({ call: await openCallOf(page.site) }), [page.site]);
  if (!found) return null;
  if (found.call) return <CallSheet key={found.call.id} call={found.call} />;
  if (isListed) return null;
  return (
    <div>
      <Button look="quiet" data-testid="call-open" onPress={() => act(t('call_open'), () => beginCall(page, ''))}>
        {t('call_open')}
      </Button>
    </div>
  );
}
