import { Group, ToggleButton } from 'react-aria-components';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import { useTranslate } from '@/components/ui/translate';
import { OUTCOMES } from '@/utils/model/message/outcome';

interface OutcomeChipsProps {
  /** Names; those of a newer release are kept. */
  outcomes: readonly string[];
  onChange: (outcomes: string[]) => void;
}

/** Results people commonly ask for, each one press. */
export function OutcomeChips({ outcomes, onChange }: OutcomeChipsProps) {
  const { t } = useTranslate();
  return (
    <Group className={classNames(layout.chips)} aria-label={t('outcomes_label')}>
      {OUTCOMES.map((outcome) => (
        <ToggleButton
          key={outcome}
          className={classNames(buttons.button, buttons.chip)}
          data-testid={`outcome-${outcome}`}
          isSelected={outcomes.includes(outcome)}
          onChange={(isSelected) =>
            onChange(isSelected ? [...outcomes, outcome] : outcomes.filter((other) => other !== outcome))
          }
        >
          {t(`outcome_${outcome}`)}
        </ToggleButton>
      ))}
    </Group>
  );
}
