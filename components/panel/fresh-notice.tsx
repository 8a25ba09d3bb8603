import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { SupportRequest } from '@/utils/requests/request';
import { writeNumber } from '@/utils/store/requests/numbers';

interface FreshNoticeProps {
  request: SupportRequest | undefined;
  onOpen: () => void;
}

/** Says at once that a request was sent, and its number when that is known. */
export function FreshNotice({ request, onOpen }: FreshNoticeProps) {
  const { t } = useTranslate();
  const act = useAction();
  return (
    <div role="status">
      {request && (
        <div className="notice notice-top">
          <p>
            {request.ticketNumber === null ? (
              t('fresh_submitted')
            ) : (
              <>
                {t('fresh_registered')} <span className="number">{t('number_shown', { number: request.ticketNumber })}</span>
              </>
            )}
          </p>
          <Button onPress={onOpen}>{t('fresh_open')}</Button>
          {request.ticketNumber !== null && (
            <Button
              look="quiet"
              data-testid="fresh-wrong"
              // What else it may be stands with the request.
              onPress={() => act(t('number_wrong'), () => writeNumber(request, '').then(onOpen))}
            >
              {t('number_wrong')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
