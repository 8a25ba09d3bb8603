import { useLiveQuery } from 'dexie-react-hooks';
import { requestTitle } from '@/components/request/request-title';
import type { Draft } from '@/components/request/use-draft';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import type { SupportRequest } from '@/utils/requests/request';
import { requestsOf } from '@/utils/store/requests/request-store';
import { ContinueOffer } from './continue-offer';

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
      <div className="notice continuing" data-testid="continuing">
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
      <details className="earlier" data-testid="earlier">
        <summary>{t('earlier_title', { count: requests.length })}</summary>
        <ul className="stack">
          {requests.map((request) => (
            <li key={request.id} className="card">
              <div className="row-between">
                <span className="number">{request.ticketNumber ?? t(`state_${request.state}`)}</span>
                <span className="sub">{dateOf(request)}</span>
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
