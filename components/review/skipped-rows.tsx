import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import type { FillPlan } from '@/utils/forms/fill-plan';
import { controlLabel } from './control-label';
import { missingDetail } from './missing-detail';
import { ReasonDetails } from './reason-details';
import { skipKey } from './skip-key';
import { TYPE_KEYS } from './type-keys';

interface SkippedRowsProps {
  plan: FillPlan;
  /** Go to the panel's own field of that name. */
  onAdd: (field: string) => void;
}

/** The controls nothing is written into, each with the plain reason. What could be given is asked for. */
export function SkippedRows({ plan, onAdd }: SkippedRowsProps) {
  const { t } = useTranslate();
  const skipped = plan.entries.filter(({ skip }) => skip !== null);
  if (skipped.length === 0) return null;
  return (
    <section aria-labelledby="skipped-title">
      <h2 id="skipped-title">{t('skipped_title')}</h2>
      <ul className="rows">
        {skipped.map(({ control, skip, reasons }) => {
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
              <span className="skipped-label">
                {label}
                {control.required && (
                  <abbr className="required" title={t('required')}>
                    *
                  </abbr>
                )}
              </span>
              <ReasonDetails takenFor={t(TYPE_KEYS[control.type])} reasons={reasons}>
                {skip && t(skipKey(skip, control))}
              </ReasonDetails>
              {detail !== null && (
                <Button look="quiet" aria-label={t('add_detail_for', { label })} onPress={() => onAdd(detail)}>
                  {t('add_detail')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
