import { useLiveQuery } from 'dexie-react-hooks';
import { requestTitle } from '@/components/request/request-title';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import cards from '@/components/ui/card.module.css';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import notices from '@/components/ui/notice.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { SupportRequest } from '@/utils/requests/request';
import { requestsOf } from '@/utils/store/requests/request-store';
import { ContinueOffer } from './continue-offer';
import styles from './waiting.module.css';

interface EarlierRequestsProps {
  draft: Draft;
  site: string;
}

/** Coming back: an open request is offered to be gone on with, and every earlier one can be referred to. */
export function EarlierRequests({ draft, site }: EarlierRequestsProps) {
  const { t, dateTime } = useTranslate();
  const requests = useLiveQuery(() => requestsOf(site), [site]) ?? [];
  const { followsUp } = draft;
  const followed = requests.find(({ id }) => id === followsUp);
  if (requests.length === 0) return null;
  const follow = (id: string | null) => draft.change({ followsUp: id });
  const dateOf = ({ submittedAt, createdAt }: SupportRequest) => dateTime(submittedAt ?? createdAt);
  if (followed) {
    const { ticketNumber: number } = followed;
    const date = dateOf(followed);
    return (
      <div className={classNames(notices.notice, styles.continuing)} data-testid="continuing">
        <p>{number ? t('continuing_number', { number, date }) : t('continuing_date', { date })}</p>
        <Button look="quiet" data-testid="continue-stop" onPress={() => follow(null)}>
          {t('continue_stop')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <ContinueOffer requests={requests} onContinue={follow} />
      <details data-testid="earlier">
        <summary>{t('earlier_title', { count: requests.length })}</summary>
        <ul className={layout.stack}>
          {requests.map((request) => (
            <li key={request.id} className={cards.card}>
              <div className={layout.between}>
                <span className={texts.number}>{request.ticketNumber ?? t(`state_${request.state}`)}</span>
                <span className={texts.sub}>{dateOf(request)}</span>
              </div>
              <p>{requestTitle(request) || t('request_untitled')}</p>
              <div>
                <Button look="quiet" data-testid="refer" onPress={() => follow(request.id)}>
                  {t('earlier_refer')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
