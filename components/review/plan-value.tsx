import fields from '@/components/ui/field.module.css';
import { TextInput } from '@/components/ui/text-input';
import { choicesOf } from '@/utils/forms/plan/choices';
import type { ControlFinding } from '@/utils/model/forms/findings';

interface PlanValueProps {
  control: ControlFinding;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** What will be written into a control, to be changed: its own choices where it is a list, text else. */
export function PlanValue({ control, label, value, onChange }: PlanValueProps) {
  const { widget } = control;
  const choices = choicesOf(control);
  if (choices.length > 0) {
    return (
      <select
        className={fields.box}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        data-testid="plan-value"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  const multiline = widget === 'textarea' || widget === 'contenteditable';
  return <TextInput label={label} hideLabel value={value} onChange={onChange} multiline={multiline} testId="plan-value" />;
}
