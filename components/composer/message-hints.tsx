import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { RemoveIcon } from '@/components/ui/icons';
import { useTranslate } from '@/components/ui/translate';
import { useAction } from '@/components/ui/use-action';
import type { Letter } from '@/utils/composer/assemble-letter';
import { messageHints } from '@/utils/composer/hints/message-hints';
import { EMPTY_DETAILS } from '@/utils/requests/request';
import { dismissedHints, dismissHint } from '@/utils/store/profile/dismissed-hints';
import styles from './composer.module.css';
import { variableLabel } from './variable-label';

/** What could keep the message from being answered; each can be sent away for good. */
export function MessageHints({ letter }: { letter: Letter }) {
  const { t } = useTranslate();
  const act = useAction();
  /** `null` until it is known what not to say. */
  const [dismissed, setDismissed] = useState<readonly string[] | null>(null);
  useEffect(() => {
    dismissedHints().then(setDismissed, () => setDismissed([]));
  }, []);
  const { message, details = EMPTY_DETAILS, language, references = {}, followUp } = letter;
  const hasNumber = Object.values(references).some(Boolean) || Boolean(followUp?.number);
  const hints = dismissed === null ? [] : messageHints({ message, details, language, hasNumber, dismissed });
  const dismiss = (name: string, words: string) => {
    setDismissed((before) => [...(before ?? []), name]);
    act(words, () => dismissHint(name));
  };
  if (hints.length === 0) return null;
  return (
    <section aria-label={t('hints_title')}>
      <ul className={styles.hints} data-testid="hints">
        {hints.map(({ name, isSerious, names = [] }) => {
          const words = t(`hint_${name}`, { names: names.map((blank) => variableLabel(blank, t)).join(', ') });
          return (
            <li key={name} className={classNames(styles.hint, isSerious && styles.serious)} data-testid={`hint-${name}`}>
              <span>{words}</span>
              {!isSerious && (
                <Button
                  look="icon"
                  aria-label={t('hint_dismiss', { hint: words })}
                  onPress={() => dismiss(name, t('hint_dismiss', { hint: words }))}
                >
                  <RemoveIcon />
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
