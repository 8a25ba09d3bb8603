import { TextInput } from '@/components/ui/text-input';
import type { ControlFinding } from '@/utils/forms/findings';

interface PlanValueProps {
  control: ControlFinding;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** What will be written into a control, to be changed: its own choices where it is a list, text else. */
export function PlanValue({ control, label, value, onChange }: PlanValueProps) {
  const { widget, options } = control;
  if (widget === 'select') {
    return (
      <select
        className="box"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        data-testid="plan-value"
      >
        {options
          .filter((option) => option.value !== '')
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
      </select>
    );
  }
  const multiline = widget === 'textarea' || widget === 'contenteditable';
  return <TextInput label={label} hideLabel value={value} onChange={onChange} multiline={multiline} testId="plan-value" />;
}
