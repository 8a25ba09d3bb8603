import { useState } from 'react';
import { Button } from './button';
import { useTranslate } from './translate';
import { useAction } from './use-action';

interface CopyButtonProps {
  text: string;
  label: string;
  /** What it says once it has copied. */
  done: string;
  look?: 'primary' | 'plain' | 'quiet';
  isDisabled?: boolean;
  /** Where the words on the button do not say what is copied. */
  describedBy?: string;
  testId?: string;
}

/** Copies a text, and says so. */
export function CopyButton({ text, label, done, look = 'plain', isDisabled = false, describedBy, testId }: CopyButtonProps) {
  const { t } = useTranslate();
  const act = useAction();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <Button
      look={look}
      isDisabled={isDisabled}
      onPress={() => act(label, copy)}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      {...(testId !== undefined && { 'data-testid': testId })}
    >
      <span role="status">{state === 'idle' ? label : state === 'copied' ? done : t('copy_failed')}</span>
    </Button>
  );
}
