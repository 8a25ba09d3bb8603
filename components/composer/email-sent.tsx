import { Group } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import notices from '@/components/ui/notice.module.css';
import { useTranslate } from '@/components/ui/translate';

interface EmailSentProps {
  /** The mail program was opened: the question is put. Before that sending can be said all the same, for a letter that was copied. */
  isAsked: boolean;
  onSent: () => void;
  onNotYet: () => void;
}

/** Only the person knows whether a letter went off: nothing is kept as sent before they say so. */
export function EmailSent({ isAsked, onSent, onNotYet }: EmailSentProps) {
  const { t } = useTranslate();
  if (!isAsked) {
    return (
      <div>
        <Button look="quiet" onPress={onSent} data-testid="email-sent">
          {t('email_sent_mark')}
        </Button>
      </div>
    );
  }
  return (
    <Group className={classNames(notices.notice)} aria-label={t('email_sent_ask')} data-testid="email-ask">
      <span>{t('email_sent_ask')}</span>
      <div className={layout.row}>
        <Button onPress={onSent} data-testid="email-sent">
          {t('email_sent_yes')}
        </Button>
        <Button look="quiet" onPress={onNotYet}>
          {t('email_sent_no')}
        </Button>
      </div>
    </Group>
  );
}
