import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import { type ControlType, isIdentifierType } from '@/utils/model/forms/control-types';
import type { PlannedFill, SkipReason } from '@/utils/model/forms/fill-plan';
import type { ControlFinding } from '@/utils/model/forms/findings';
import type { Override } from '@/utils/model/forms/override';
import { isProfileField } from '@/utils/model/forms/profile-fields';
import { canChoose, canOverride } from './can-override';
import { ChoiceRow } from './choice-row';
import { controlLabel } from './control-label';
import { OverrideMenu } from './override-menu';
import { ReasonDetails } from './reason-details';
import styles from './review.module.css';
import { RowLabel } from './row-label';
import { typeKey } from './type-key';

interface SkippedRowsProps {
  entries: readonly PlannedFill[];
  /** Go to the panel's own field of that name. */
  onAdd: (field: string) => void;
  /** The person answers a list here. */
  onChoose: (controlId: string, value: string) => void;
  onOverride: (controlId: string, override: Override | null) => void;
}

/** The controls nothing is written into, each with the plain reason. What could be given is asked for. */
export function SkippedRows({ entries, onAdd, onChoose, onOverride }: SkippedRowsProps) {
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
                {canOverride(entry) && (
                  <OverrideMenu
                    control={control}
                    label={label}
                    value=""
                    isOverridden={entry.overridden}
                    onOverride={(override) => onOverride(control.id, override)}
                  />
                )}
              </div>
              <div className={styles.skippedWhy}>
                <ReasonDetails takenFor={t(typeKey(control.type))} reasons={reasons}>
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

/**
 * The panel's own field that would answer a control: a detail of the profile, a number of this company, or a part of the message.
 * `null` where there is none.
 */
export function missingDetail(type: ControlType): string | null {
  if (type === 'message' || type === 'subject') return 'part-problem';
  if (type === 'name') return 'given-name';
  return isProfileField(type) || isIdentifierType(type) ? type : null;
}

/** Which words say why nothing is written into a control. */
export function skipKey(skip: SkipReason, { type, widget }: Pick<ControlFinding, 'type' | 'widget'>) {
  if (skip !== 'yours') return `skip_${skip}` as const;
  if (type === 'captcha') return 'skip_yours_type' as const;
  return widget === 'checkbox' ? ('skip_yours_tick' as const) : ('skip_yours' as const);
}
