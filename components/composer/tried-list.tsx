import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { RemoveIcon } from '@/components/ui/icons';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import styles from './composer.module.css';

interface TriedListProps {
  /** One step a line. */
  tried: string;
  onChange: (tried: string) => void;
  onBlur: () => void;
  autoFocus: boolean;
}

/** What was tried, step by step. Enter begins the next step; text pasted with line breaks becomes as many. */
export function TriedList({ tried, onChange, onBlur, autoFocus }: TriedListProps) {
  const { t } = useTranslate();
  const steps = tried.split('\n');
  // Steps have no names of their own: they are what stands first, second, third.
  const rows = steps.map((step, index) => ({ step, index, place: `step ${index + 1}` }));
  const group = useRef<HTMLFieldSetElement>(null);
  /** The step to go to once it is there. */
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    group.current?.querySelectorAll('textarea')[next.current]?.focus();
    next.current = null;
  });
  const rewrite = (index: number, text: string) => {
    const lines = text.split('\n');
    if (lines.length > 1) next.current = index + lines.length - 1;
    onChange(steps.toSpliced(index, 1, ...lines).join('\n'));
  };
  const remove = (index: number) => {
    next.current = Math.max(0, index - 1);
    onChange(steps.toSpliced(index, 1).join('\n'));
  };
  return (
    <fieldset className={classNames(styles.part, styles.group)} ref={group}>
      <legend>{t('part_tried')}</legend>
      {rows.map(({ step, index, place }) => (
        <div className={styles.step} key={place}>
          <TextInput
            label={t('tried_step', { count: index + 1 })}
            hideLabel
            hint={tried === '' ? t('part_tried_hint') : undefined}
            value={step}
            onChange={(text) => rewrite(index, text)}
            onBlur={onBlur}
            multiline
            autoFocus={autoFocus && index === 0}
            testId={index === 0 ? 'part-tried' : `part-tried-${index + 1}`}
          />
          {steps.length > 1 && (
            <Button look="icon" aria-label={t('tried_remove', { count: index + 1 })} onPress={() => remove(index)}>
              <RemoveIcon />
            </Button>
          )}
        </div>
      ))}
      {tried !== '' && (
        <div>
          <Button look="quiet" data-testid="tried-add" onPress={() => rewrite(steps.length - 1, `${steps.at(-1)}\n`)}>
            {t('tried_add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
