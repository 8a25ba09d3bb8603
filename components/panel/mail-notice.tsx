import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { requestTitle } from '@/components/request/request-title';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import { reportFailure } from '@/utils/messaging/report-failure';
import { chooseNumber } from '@/utils/store/requests/numbers';
import { waitingRequests } from '@/utils/store/requests/waiting-requests';
import { forgetMailOffer, type MailOffer, mailOfferOf, watchMailOffer } from '@/utils/tabs/mail-offer-store';

/** Offers to link a number that a message in view gives to the request that waits for it. */
export function MailNotice({ tabId }: { tabId: number }) {
  const { t } = useTranslate();
  const act = useAction();
  const offer = useMailOffer(tabId);
  const waiting = useLiveQuery(() => waitingRequests());
  const request = waiting?.find(({ id }) => id === offer?.requestId);
  const link = async ({ number, sentence, sender, date }: MailOffer) => {
    if (!request) return;
    await chooseNumber(request, { number, sentence, source: 'mail', origin: [sender, date].filter(Boolean).join(', ') });
    await forgetMailOffer(tabId);
  };
  return (
    <div role="status">
      {offer && request && (
        <div className="notice notice-top" data-testid="mail-offer" data-number={offer.number}>
          <p>
            {t('mail_offer', {
              sender: offer.sender,
              number: offer.number,
              title: requestTitle(request) || t('request_untitled'),
            })}
          </p>
          <Button data-testid="mail-link" onPress={() => act(t('mail_link'), () => link(offer))}>
            {t('mail_link')}
          </Button>
          <Button look="quiet" onPress={() => act(t('mail_refuse'), () => forgetMailOffer(tabId))}>
            {t('mail_refuse')}
          </Button>
        </div>
      )}
    </div>
  );
}

function useMailOffer(tabId: number): MailOffer | null {
  const [offer, setOffer] = useState<MailOffer | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = () => {
      const reading = mailOfferOf(tabId).then((found) => !isOver && setOffer(found));
      reportFailure('offer not read', reading);
    };
    const stop = watchMailOffer(tabId, read);
    read();
    return () => {
      isOver = true;
      stop();
    };
  }, [tabId]);
  return offer;
}
