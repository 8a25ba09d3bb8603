import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import type { PlannedFill } from '@/utils/model/forms/fill-plan';
import type { Ruling } from '@/utils/model/forms/ruling';
import { canChoose, canRule } from './can-rule';
import { ChoiceRow } from './choice-row';
import { controlLabel } from './control-label';
import { missingDetail } from './missing-detail';
import { ReasonDetails } from './reason-details';
import styles from './review.module.css';
import { RowLabel } from './row-label';
import { RulingMenu } from './ruling-menu';
import { skipKey } from './skip-key';
import { TYPE_KEYS } from './type-keys';

interface SkippedRowsProps {
  entries: readonly PlannedFill[];
  /** Go to the panel's own field of that name. */
  onAdd: (field: string) => void;
  /** The person answers a list here. */
  onChoose: (controlId: string, value: string) => void;
  onRule: (controlId: string, ruling: Ruling | null) => void;
}

/** The controls nothing is written into, each with the plain reason. What could be given is asked for. */
export function SkippedRows({ entries, onAdd, onChoose, onRule }: SkippedRowsProps) {
  const { t } = useTranslate();
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="skipped-title">
      <h2 id="skipped-title">{t('skipped_title')}</h2>
      <ul className={styles.rows}>
        {entries.map((entry) => {
          const { control, skip, reasons } = entry;
          const detail = skip === 'no-value' ? missingDetail(control.type) : null;
          const label = controlLabel(control.label) || t('control_untitled');
          return (
            <li
              key={control.id}
              className={styles.skippedRow}
              data-testid="plan-row"
              data-control-id={control.id}
              data-control-type={control.type}
              data-skip={skip ?? ''}
            >
              <div className={styles.head}>
                <span>
                  <RowLabel control={control} />
                </span>
                {canRule(entry) && (
                  <RulingMenu
                    control={control}
                    label={label}
                    value=""
                    isRuled={entry.ruled}
                    onRule={(ruling) => onRule(control.id, ruling)}
                  />
                )}
              </div>
              <div className={styles.skippedWhy}>
                <ReasonDetails takenFor={t(TYPE_KEYS[control.type])} reasons={reasons}>
                  {skip && t(skipKey(skip, control))}
                </ReasonDetails>
                {detail !== null && (
                  <Button look="quiet" aria-label={t('add_detail_for', { label })} onPress={() => onAdd(detail)}>
                    {t('add_detail')}
                  </Button>
                )}
              </div>
              {canChoose(entry) && (
                <ChoiceRow control={control} label={label} onChoose={(value) => onChoose(control.id, value)} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
