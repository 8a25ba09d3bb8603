import { Checkbox } from 'react-aria-components';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import type { FillResult } from '@/utils/forms/fill-report';
import { reasonText } from './reason-text';
import { type Edits, type ReviewRow, sureness } from './review-state';

interface PlanRowProps {
  row: ReviewRow;
  result: FillResult | undefined;
  onEdit: (change: Edits[string]) => void;
}

/** One control: its name, what will be written, why, how sure, and afterwards what came of it. */
export function PlanRow({ row, result, onEdit }: PlanRowProps) {
  const { t } = useTranslate();
  const { entry, value, ticked } = row;
  const { control, score } = entry;
  const label = control.label || t('control_untitled');
  const sure = sureness(score);
  const notes = [reasonText(entry.reasons, t), entry.shortened ? t('value_shortened') : ''].filter(Boolean);
  return (
    <li
      className="plan-row"
      data-testid="plan-row"
      data-control-id={control.id}
      data-control-type={control.type}
      data-skip=""
      data-outcome={result?.outcome ?? ''}
    >
      <Checkbox
        className="tick"
        aria-label={t('fill_this', { label })}
        isSelected={ticked}
        onChange={(isSelected) => onEdit({ ticked: isSelected })}
        data-testid="plan-tick"
      >
        <span className="tick-box" aria-hidden="true" />
      </Checkbox>
      <div className="plan-body">
        <div className="plan-label">
          {label}
          {control.required && <span aria-hidden="true"> *</span>}
        </div>
        {control.widget === 'select' ? (
          <div className="plan-option">{entry.shown}</div>
        ) : (
          <TextInput
            label={t('value_of', { label })}
            hideLabel
            value={value}
            onChange={(text) => onEdit({ value: text })}
            multiline={control.widget === 'textarea' || control.widget === 'contenteditable'}
            testId="plan-value"
          />
        )}
        <p className="why">
          <span className={sure === 'sure_guess' ? 'ask' : ''}>{t(sure)}</span>
          {notes.map((note) => (
            <span key={note}> · {note}</span>
          ))}
        </p>
        {!control.empty && result === undefined && <p className="why ask">{t('has_text')}</p>}
        {result && (
          <p className={result.outcome === 'filled' ? 'why good' : 'why ask'}>
            {t(result.outcome === 'filled' ? 'outcome_filled' : 'outcome_kept')}
            {result.refusal && ` — ${t(`refusal_${result.refusal}`)}`}
          </p>
        )}
      </div>
    </li>
  );
}
