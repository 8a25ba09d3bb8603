import { classNames } from '@/components/ui/class-names';
import fields from '@/components/ui/field.module.css';
import { useTranslate } from '@/components/ui/translate';
import { choicesOf } from '@/utils/forms/plan/choices';
import type { ControlFinding } from '@/utils/model/forms/findings';
import styles from './review.module.css';

interface ChoiceRowProps {
  control: ControlFinding;
  label: string;
  onChoose: (value: string) => void;
}

/** A list that only the person can answer: they can do it here, without going to the page for it. */
export function ChoiceRow({ control, label, onChoose }: ChoiceRowProps) {
  const { t } = useTranslate();
  return (
    <select
      className={classNames(fields.box, styles.choice)}
      aria-label={t('value_of', { label })}
      value=""
      onChange={(event) => onChoose(event.target.value)}
      data-testid="plan-choice"
    >
      <option value="">{t('choose')}</option>
      {choicesOf(control).map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
