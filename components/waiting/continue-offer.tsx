import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import notices from '@/components/ui/notice.module.css';
import { useTranslate } from '@/components/ui/translate';
import { offeredToContinue } from '@/utils/requests/offered-to-continue';
import type { SupportRequest } from '@/utils/requests/request';
import styles from './waiting.module.css';

interface ContinueOfferProps {
  requests: readonly SupportRequest[];
  onContinue: (id: string) => void;
}

/** Asks whether it is about an open request, until the person says that it is not. */
export function ContinueOffer({ requests, onContinue }: ContinueOfferProps) {
  const { t, dateTime } = useTranslate();
  const [isNew, setNew] = useState(false);
  const offered = offeredToContinue(requests);
  if (isNew || offered.length === 0) return null;
  return (
    <section className={classNames(notices.notice, styles.offer)} aria-label={t('continue_title')} data-testid="continue">
      <p>{t('continue_title')}</p>
      <div className={layout.chips}>
        {offered.map(({ id, ticketNumber, submittedAt, createdAt }) => (
          <Button key={id} data-testid="continue-one" onPress={() => onContinue(id)}>
            {ticketNumber
              ? t('continue_number', { number: ticketNumber })
              : t('continue_date', { date: dateTime(submittedAt ?? createdAt) })}
          </Button>
        ))}
        <Button look="quiet" data-testid="continue-new" onPress={() => setNew(true)}>
          {t('continue_new')}
        </Button>
      </div>
    </section>
  );
}
