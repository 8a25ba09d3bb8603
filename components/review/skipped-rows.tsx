import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import type { PlannedFill } from '@/utils/model/forms/fill-plan';
import type { Override } from '@/utils/model/forms/override';
import { canChoose, canOverride } from './can-override';
import { ChoiceRow } from './choice-row';
import { controlLabel } from './control-label';
import { missingDetail } from './missing-detail';
import { OverrideMenu } from './override-menu';
import { ReasonDetails } from './reason-details';
import { RowLabel } from './row-label';
import { skipKey } from './skip-key';
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
      <ul className="rows">
        {entries.map((entry) => {
          const { control, skip, reasons } = entry;
          const detail = skip === 'no-value' ? missingDetail(control.type) : null;
          const label = controlLabel(control.label) || t('control_untitled');
          return (
            <li
              key={control.id}
              className="skipped-row"
              data-testid="plan-row"
              data-control-id={control.id}
              data-control-type={control.type}
              data-skip={skip ?? ''}
            >
              <div className="skipped-head">
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
              <div className="skipped-why">
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
