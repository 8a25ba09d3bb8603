import { useTranslate } from '@/components/ui/translate';
import type { FillPlan } from '@/utils/forms/fill-plan';

/** The controls nothing is written into, each with the plain reason. */
export function SkippedRows({ plan }: { plan: FillPlan }) {
  const { t } = useTranslate();
  const skipped = plan.entries.filter(({ skip }) => skip !== null);
  if (skipped.length === 0) return null;
  return (
    <section aria-labelledby="skipped-title">
      <h2 id="skipped-title">{t('skipped_title')}</h2>
      <ul className="rows">
        {skipped.map(({ control, skip }) => (
          <li
            key={control.id}
            className="skipped-row"
            data-testid="plan-row"
            data-control-id={control.id}
            data-control-type={control.type}
            data-skip={skip ?? ''}
          >
            <span>
              {control.label || t('control_untitled')}
              {control.required && <span aria-hidden="true"> *</span>}
            </span>
            <span className="why">{skip && t(`skip_${skip}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
