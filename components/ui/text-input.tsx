import { useEffect, useRef } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  hint?: string | undefined;
  /** Said beside the field and never in the way of saving. */
  warning?: string | undefined;
  name?: string;
  type?: 'text' | 'email' | 'tel' | 'search';
  autoComplete?: string;
  multiline?: boolean;
  hideLabel?: boolean;
  autoFocus?: boolean;
  testId?: string;
}

/** A labelled text field; with `multiline` one that grows with what is written. */
export function TextInput({
  label,
  hint,
  warning,
  multiline = false,
  hideLabel = false,
  testId,
  autoFocus,
  ...field
}: TextInputProps) {
  const { value, onChange, onBlur, name, type = 'text', autoComplete } = field;
  const area = useRef<HTMLTextAreaElement>(null);
  // After every render, for the height follows the text and the width of the panel.
  useEffect(() => {
    if (!area.current) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  });
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      type={type}
      autoFocus={autoFocus ?? false}
      {...(onBlur && { onBlur })}
      {...(name !== undefined && { name })}
      {...(autoComplete !== undefined && { autoComplete })}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label>{label}</Label>}
      {multiline ? (
        <TextArea ref={area} rows={1} className="box" data-testid={testId} />
      ) : (
        <Input className="box" data-testid={testId} />
      )}
      {warning ? (
        <Text slot="description" className="hint hint-warn">
          {warning}
        </Text>
      ) : (
        hint && (
          <Text slot="description" className="hint">
            {hint}
          </Text>
        )
      )}
      <FieldError className="hint hint-warn" />
    </TextField>
  );
}
