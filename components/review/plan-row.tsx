import { Checkbox } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/translate';
import type { FillResult } from '@/utils/model/forms/fill-report';
import type { Override } from '@/utils/model/forms/override';
import { controlLabel } from './control-label';
import { FillOutcome } from './fill-outcome';
import { OverrideMenu } from './override-menu';
import { PlanValue } from './plan-value';
import { ReasonDetails } from './reason-details';
import { reasonTexts } from './reason-text';
import { type ReviewRow, type RowEdit, sureness } from './review-state';
import { RowLabel } from './row-label';
import { typeKey } from './type-key';

interface PlanRowProps {
  row: ReviewRow;
  result: FillResult | undefined;
  onEdit: (change: RowEdit) => void;
  onOverride: (override: Override | null) => void;
  /** `null` where nothing was written that could be given back. */
  onUndo: (() => void) | null;
}

/** One control: its name, what will be written, why, how sure, and afterwards what came of it. */
export function PlanRow({ row, result, onEdit, onOverride, onUndo }: PlanRowProps) {
  const { t } = useTranslate();
  const { entry, value, ticked } = row;
  const { control, score } = entry;
  const label = controlLabel(control.label) || t('control_untitled');
  const sure = entry.proposed ? 'sure_guess' : entry.overridden ? 'sure_yes' : sureness(score);
  const why = entry.overridden
    ? t('because_overridden')
    : entry.proposed
      ? t('because_proposed')
      : (reasonTexts(entry.reasons, t)[0] ?? '');
  const notes = [why, entry.shortened ? t('value_shortened') : ''].filter(Boolean);
  // What was written is done; changing it asks for a tick again.
  const done = result?.outcome === 'filled' && !ticked;
  const tick = (wanted: boolean) => ({ ticked: wanted, replaces: wanted && !control.empty });
  return (
    <li
      className="plan-row"
      data-testid="plan-row"
      data-control-id={control.id}
      data-control-type={control.type}
      data-skip=""
      data-outcome={result?.outcome ?? ''}
    >
      {done ? (
        <span className="tick-done" aria-hidden="true">
          ✓
        </span>
      ) : (
        <Checkbox
          className="tick"
          aria-label={t('fill_this', { label })}
          isSelected={ticked}
          onChange={(isSelected) => onEdit(tick(isSelected))}
          data-testid="plan-tick"
        >
          <span className="tick-box" aria-hidden="true" />
        </Checkbox>
      )}
      <div className="plan-body">
        <div className="plan-head">
          <div className="plan-label">
            <RowLabel control={control} />
          </div>
          <OverrideMenu control={control} label={label} value={value} isOverridden={entry.overridden} onOverride={onOverride} />
        </div>
        <PlanValue
          control={control}
          label={t('value_of', { label })}
          value={value}
          // Changing what Casebook has just written means to write it again.
          onChange={(text) => onEdit({ value: text, ...(result?.outcome === 'filled' && tick(true)) })}
        />
        {result ? (
          <div className="outcome-line">
            <FillOutcome result={result} />
            {done && onUndo && (
              <Button look="quiet" aria-label={t('undo_this', { label })} onPress={onUndo} data-testid="undo-one">
                {t('undo')}
              </Button>
            )}
          </div>
        ) : (
          <ReasonDetails takenFor={t(typeKey(control.type))} reasons={entry.reasons}>
            <span className={sure === 'sure_guess' ? 'ask' : undefined}>{t(sure)}</span>
            {notes.map((note) => ` · ${note}`)}
          </ReasonDetails>
        )}
        {!control.empty && !result && <p className="why ask">{t('has_text')}</p>}
      </div>
    </li>
  );
}
