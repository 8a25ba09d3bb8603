import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import notices from '@/components/ui/notice.module.css';
import texts from '@/components/ui/text.module.css';
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
        <div className={classNames(notices.notice, notices.top)}>
          <p>
            {request.ticketNumber === null ? (
              t('fresh_submitted')
            ) : (
              <>
                {t('fresh_registered')}{' '}
                <span className={texts.number}>{t('number_shown', { number: request.ticketNumber })}</span>
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
