import { Component, type ReactNode } from 'react';
import buttons from './button.module.css';
import { classNames } from './class-names';
import { errorKey } from './error-key';
import notices from './notice.module.css';
import { useTranslate } from './translate';

interface State {
  error: unknown;
  failed: boolean;
}

/** Says in plain words that something broke, instead of an empty panel. What was typed is saved as it was typed. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error('[casebook]', error);
  }

  override render(): ReactNode {
    return this.state.failed ? (
      <ErrorNotice error={this.state.error} onRetry={() => this.setState({ error: null, failed: false })} />
    ) : (
      this.props.children
    );
  }
}

/** Something went wrong, in the person's words, with a way to try again where there is one. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslate();
  return (
    <div className={classNames(notices.notice, notices.bad)} role="alert" data-testid="error">
      <div>
        <strong>{t('error_title')}</strong>
        <p>{t(errorKey(error))}</p>
      </div>
      {onRetry && (
        <button type="button" className={buttons.button} onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
