import { useId, useLayoutEffect, useRef } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { classNames } from './class-names';
import fields from './field.module.css';
import texts from './text.module.css';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  hint?: string | undefined;
  /** Said beside the field and never in the way of saving. */
  warning?: string | undefined;
  name?: string;
  type?: 'text' | 'email' | 'tel' | 'search' | 'date';
  inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'search';
  autoComplete?: string;
  /** Values to choose from while typing; others are welcome. */
  suggestions?: readonly string[] | undefined;
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
  suggestions,
  multiline = false,
  hideLabel = false,
  testId,
  ...field
}: TextInputProps) {
  const { value, onChange, onFocus, onBlur, name, type = 'text', inputMode, autoComplete, autoFocus = false } = field;
  const listId = useId();
  const area = useGrowingArea();
  const note = warning ?? hint;
  return (
    <TextField
      className={classNames(fields.field)}
      value={value}
      onChange={onChange}
      type={type}
      autoFocus={autoFocus}
      {...(onFocus && { onFocus })}
      {...(onBlur && { onBlur })}
      {...(name !== undefined && { name })}
      {...(inputMode !== undefined && { inputMode })}
      {...(autoComplete !== undefined && { autoComplete })}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label>{label}</Label>}
      {multiline ? (
        <TextArea ref={area} rows={1} className={classNames(fields.box)} data-testid={testId} />
      ) : (
        <Input className={classNames(fields.box)} data-testid={testId} {...(suggestions && { list: listId })} />
      )}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {note && (
        <Text slot="description" className={classNames(texts.hint, warning && texts.warn)}>
          {note}
        </Text>
      )}
    </TextField>
  );
}

/** Keeps a text area as high as its text: after every render, and when the panel is made wider or narrower. */
function useGrowingArea() {
  const area = useRef<HTMLTextAreaElement>(null);
  const grow = () => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  };
  useLayoutEffect(grow);
  const latest = useRef(grow);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      latest.current();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return area;
}
