import { classNames } from '@/components/ui/class-names';
import { useTranslate } from '@/components/ui/translate';
import type { FillResult } from '@/utils/model/forms/fill-report';
import styles from './review.module.css';

/** What came of one write: filled, the person's own text kept, or refused and why. */
export function FillOutcome({ result }: { result: FillResult }) {
  const { t } = useTranslate();
  const { outcome, refusal } = result;
  if (outcome === 'filled') return <p className={classNames(styles.why, styles.good)}>{t('outcome_filled')}</p>;
  return <p className={classNames(styles.why, styles.ask)}>{refusal ? t(`refusal_${refusal}`) : t('outcome_kept')}</p>;
}
