import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { ERROR_KEYS } from '@/components/ui/error-key';
import screen from '@/components/ui/screen.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { ErrorCode } from '@/utils/messaging/error-code';
import type { FillReport } from '@/utils/model/forms/fill-report';
import styles from './review.module.css';
import { filledCount } from './review-state';
import type { FillStatus } from './use-fill';

interface ReviewFooterProps {
  status: FillStatus;
  failure: ErrorCode | null;
  report: FillReport | null;
  /** How many fields are ticked. */
  count: number;
  onBack: () => void;
  onFill: () => void;
  /** `null` where there is nothing to take back. */
  onUndo: (() => void) | null;
  onShow: () => void;
}

/** What came of it, and the one thing to do next: fill, or go and look at the page. */
export function ReviewFooter({ status, failure, report, count, onBack, onFill, onUndo, onShow }: ReviewFooterProps) {
  const { t } = useTranslate();
  const done = status === 'filled' && count === 0;
  return (
    <footer className={screen.footer}>
      <p className={styles.words} role="status">
        {status === 'filled' && report && t('fill_report', { count: filledCount(report) })}
        {status === 'undone' && t('undone')}
        {status === 'undone-partly' && t('undone_partly')}
      </p>
      {failure && (
        <p className={classNames(styles.words, styles.ask)} role="alert" data-testid="error">
          {t(failure === 'internal' ? 'fill_failed' : ERROR_KEYS[failure])}
        </p>
      )}
      <Button onPress={onBack} data-testid="back">
        {t('back')}
      </Button>
      {onUndo && (
        <Button onPress={onUndo} isDisabled={status === 'busy'} data-testid="undo">
          {t('undo')}
        </Button>
      )}
      {done ? (
        <Button look="primary" onPress={onShow}>
          {t('form_show')}
        </Button>
      ) : (
        <Button look="primary" isDisabled={count === 0 || status === 'busy'} onPress={onFill} data-testid="fill">
          {status === 'busy' ? t('filling') : count === 0 ? t('fill_nothing') : t('fill', { count })}
        </Button>
      )}
    </footer>
  );
}
