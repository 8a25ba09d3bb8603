import { Button } from '@/components/ui/button';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import type { PickWay, Steer } from '@/utils/model/capture/camera-protocol';
import styles from './request.module.css';

const STEPS = ['wider', 'narrower', 'take'] as const;

/** The panel's part in choosing: all of it can be done from here, without a mouse. */
export function PickBar({ way, onSteer }: { way: PickWay; onSteer: (steer: Steer) => void }) {
  const { t } = useTranslate();
  return (
    <div className={styles.others}>
      <p className={texts.hint} role="status" data-testid="picking">
        {t(`pick_${way}`)}
      </p>
      {STEPS.map((step) => (
        <Button key={step} look="chip" onPress={() => onSteer(step)} data-testid={`pick-${step}`}>
          {t(`pick_${step}`)}
        </Button>
      ))}
      <Button look="quiet" onPress={() => onSteer('cancel')} data-testid="pick-cancel">
        {t('cancel')}
      </Button>
    </div>
  );
}
