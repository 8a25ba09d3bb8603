import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useTranslate } from '@/components/ui/translate';
import type { Reason } from '@/utils/model/forms/findings';
import { reasonTexts } from './reason-text';
import styles from './review.module.css';

interface ReasonDetailsProps {
  /** What it is taken for, in the person's words. */
  takenFor: string;
  reasons: readonly Reason[];
  /** The one line that is always there. */
  children: ReactNode;
}

/** A line that opens, by the mouse or the keyboard, to what a control or a form was taken for and all that speaks for it. */
export function ReasonDetails({ takenFor, reasons, children }: ReasonDetailsProps) {
  const { t } = useTranslate();
  const texts = reasonTexts(reasons, t);
  return (
    <details className={classNames(styles.why, styles.reasons)} data-testid="reasons">
      <summary>{children}</summary>
      <p>{t('taken_for', { type: takenFor })}</p>
      {texts.length === 0 ? (
        <p>{t('because_nothing')}</p>
      ) : (
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
