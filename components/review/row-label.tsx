import { useTranslate } from '@/components/ui/translate';
import type { ControlFinding } from '@/utils/model/forms/findings';
import { controlLabel } from './control-label';
import styles from './review.module.css';

/** What the page calls a control, and whether it insists on it. */
export function RowLabel({ control }: { control: ControlFinding }) {
  const { t } = useTranslate();
  return (
    <>
      {controlLabel(control.label) || t('control_untitled')}
      {control.required && (
        <abbr className={styles.required} title={t('required')}>
          *
        </abbr>
      )}
    </>
  );
}
