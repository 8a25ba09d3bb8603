import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { CameraIcon } from '@/components/ui/icons';
import layout from '@/components/ui/layout.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import { CaptureError } from '@/utils/model/capture/capture-error';
import { CaptureFailed } from './capture-failed';
import { PickBar } from './pick-bar';
import styles from './request.module.css';
import type { Capture } from './use-capture';

const OTHERS = ['page', 'area', 'element'] as const;

interface CaptureBarProps {
  capture: Capture;
  /** What the page says went wrong, where it can be seen. */
  error: string | undefined;
}

/** The ways to take a picture: what is in view by one click, the rest beside it. */
export function CaptureBar({ capture, error }: CaptureBarProps) {
  const { t } = useTranslate();
  const { now, take, stop } = capture;
  const isBusy = now.state === 'busy' || now.state === 'picking';
  return (
    <div className={styles.capture}>
      <Button look="plain" onPress={() => take('view')} isDisabled={isBusy} data-testid="capture">
        <CameraIcon />
        <span className={layout.stacked}>
          {now.state === 'busy' ? t('capturing') : t('capture')}
          {now.state !== 'busy' && <small>{t('capture_hint')}</small>}
        </span>
      </Button>
      {!isBusy && (
        <fieldset className={styles.others} aria-label={t('capture_more')}>
          {error !== undefined && (
            <Button look="chip" onPress={() => take({ says: error })} data-testid="capture-error">
              {t('capture_error')}
            </Button>
          )}
          {OTHERS.map((what) => (
            <Button key={what} look="chip" onPress={() => take(what)} data-testid={`capture-${what}`}>
              {t(`capture_${what}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {now.state === 'picking' && <PickBar way={now.way} onSteer={now.steer} />}
      {now.state === 'busy' && now.what !== 'view' && (
        <div className={styles.others}>
          <span role="status" data-testid="capture-progress">
            {now.count > 0 ? t('capture_progress', { done: now.done, count: now.count }) : t('capturing')}
          </span>
          <Button look="quiet" onPress={stop} data-testid="capture-stop">
            {t('capture_stop')}
          </Button>
        </div>
      )}
      {now.state === 'idle' &&
        now.notices.map((notice) => (
          <p key={notice} className={classNames(texts.hint, texts.warn)} role="status" data-testid={`capture-${notice}`}>
            {t(`capture_${notice}`)}
          </p>
        ))}
      {now.state === 'failed' &&
        (now.error instanceof CaptureError ? (
          <p className={classNames(texts.hint, texts.warn)} role="alert" data-testid="error" data-reason={now.error.reason}>
            {t(`capture_${now.error.reason}`)}
          </p>
        ) : (
          <CaptureFailed error={now.error} />
        ))}
    </div>
  );
}
