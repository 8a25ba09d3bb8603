import styles from './action-alert.module.css';
import { Button } from './button';
import { errorKey } from './error-key';
import { RemoveIcon } from './icons';
import { useTranslate } from './translate';
import type { ActionKind, Failure } from './use-action';

const TITLES = { action: 'failed_action', save: 'failed_save', typed: 'failed_save' } as const satisfies Record<
  ActionKind,
  string
>;

/** What could not be done, why, and what to do now. It lies over the page and over its dialogs, wherever the person has scrolled to. */
export function ActionAlert({ failure: { label, kind, error }, onDismiss }: { failure: Failure; onDismiss: () => void }) {
  const { t } = useTranslate();
  return (
    // React Aria hides what lies outside an open dialog, but for this.
    <div className={styles.place} data-react-aria-top-layer="true">
      <div className={styles.alert} role="alert" data-testid="action-failed">
        <div className={styles.words}>
          <strong>{t(TITLES[kind], { what: label })}</strong>
          <p>{t(errorKey(error))}</p>
          {kind === 'typed' && <p>{t('failed_typed')}</p>}
        </div>
        <Button look="icon" aria-label={t('failed_dismiss')} onPress={onDismiss} data-testid="action-failed-dismiss">
          <RemoveIcon />
        </Button>
      </div>
    </div>
  );
}
