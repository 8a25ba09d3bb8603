import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import layout from '@/components/ui/layout.module.css';
import { TextInput } from '@/components/ui/text-input';
import { useTranslate } from '@/components/ui/translate';
import type { Size } from '@/utils/capture/annotate/framing';
import { INKS, type Mark } from '@/utils/capture/annotate/mark';
import { moveMark } from '@/utils/capture/annotate/move-mark';
import { resizeMark } from '@/utils/capture/annotate/resize-mark';
import styles from './annotate.module.css';
import type { Annotating } from './use-annotation';

/** Pixels of the picture that a press moves. */
const STEP = 10;

const MOVES = [
  { key: 'annotate_left', across: -1, down: 0 },
  { key: 'annotate_up', across: 0, down: -1 },
  { key: 'annotate_down', across: 0, down: 1 },
  { key: 'annotate_right', across: 1, down: 0 },
] as const;
const SIZES = [
  { key: 'annotate_wider', across: 1, down: 0 },
  { key: 'annotate_narrower', across: -1, down: 0 },
  { key: 'annotate_taller', across: 0, down: 1 },
  { key: 'annotate_shorter', across: 0, down: -1 },
] as const;
const LETTERS = [
  { key: 'annotate_larger', across: 1, down: 1 },
  { key: 'annotate_smaller', across: -1, down: -1 },
] as const;

interface MarkPanelProps {
  mark: Mark;
  picture: Size;
  annotating: Annotating;
  onRemove: (id: string) => void;
}

/** Everything about the chosen mark, without dragging: what it says, its colour, its place. */
export function MarkPanel({ mark, picture, annotating, onRemove }: MarkPanelProps) {
  const { t } = useTranslate();
  const { act } = annotating;
  const change = (next: Mark) => act({ act: 'change', mark: next, step: 'new' });
  const isWritten = mark.kind === 'text' || mark.kind === 'number';
  return (
    <fieldset className={styles.panel} aria-label={t('annotate_mark_move')}>
      {mark.kind === 'text' && (
        <TextInput
          key={mark.id}
          label={t('annotate_words')}
          value={mark.text}
          onChange={(text) => act({ act: 'change', mark: { ...mark, text }, step: 'same' })}
          multiline
          autoFocus={mark.text === ''}
          testId="mark-text"
        />
      )}
      {mark.kind !== 'crop' && (
        <ToggleButtonGroup
          className={classNames(layout.chips)}
          aria-label={t('annotate_colour')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[mark.ink]}
          onSelectionChange={(keys) => {
            const ink = INKS.find((name) => keys.has(name));
            if (ink) change({ ...mark, ink });
          }}
        >
          {INKS.map((ink) => (
            <ToggleButton key={ink} id={ink} className={classNames(buttons.button, buttons.chip)} data-testid={`ink-${ink}`}>
              <span className={styles.ink} data-ink={ink} aria-hidden="true" />
              {t(`ink_${ink}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <div className={layout.chips}>
        {MOVES.map(({ key, across, down }) => (
          <Button
            key={key}
            look="chip"
            onPress={() => change(moveMark(mark, across * STEP, down * STEP, picture))}
            data-testid={key}
          >
            {t(key)}
          </Button>
        ))}
      </div>
      <div className={layout.chips}>
        {(isWritten ? LETTERS : SIZES).map(({ key, across, down }) => (
          <Button
            key={key}
            look="chip"
            onPress={() => change(resizeMark(mark, across * STEP, down * STEP, picture))}
            data-testid={key}
          >
            {t(key)}
          </Button>
        ))}
      </div>
      <div className={layout.chips}>
        <Button look="chip" onPress={() => act({ act: 'order', id: mark.id, by: -1 })} data-testid="mark-raise">
          {t('annotate_mark_raise')}
        </Button>
        <Button look="chip" onPress={() => act({ act: 'order', id: mark.id, by: 1 })} data-testid="mark-lower">
          {t('annotate_mark_lower')}
        </Button>
        <Button look="chip" onPress={() => onRemove(mark.id)} data-testid="mark-remove">
          {t('annotate_mark_remove')}
        </Button>
      </div>
    </fieldset>
  );
}
