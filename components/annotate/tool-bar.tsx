import { ToggleButton, ToggleButtonGroup, Toolbar } from 'react-aria-components';
import { Button } from '@/components/ui/button';
import buttons from '@/components/ui/button.module.css';
import { classNames } from '@/components/ui/class-names';
import { useTranslate } from '@/components/ui/translate';
import { TOOLS } from '@/utils/capture/annotate/annotation';
import styles from './annotate.module.css';
import { ToolIcon } from './tool-icon';
import type { Annotating } from './use-annotation';
import type { Zoom } from './use-zoom';

interface ToolBarProps {
  annotating: Annotating;
  zoom: Zoom;
  onAdd: () => void;
  onStep: (way: 'undo' | 'redo') => void;
}

/** What can be drawn, the way back, and how large the picture is shown. */
export function ToolBar({ annotating, zoom, onAdd, onStep }: ToolBarProps) {
  const { t } = useTranslate();
  const { state, act } = annotating;
  const { tool, history } = state;
  return (
    <Toolbar className={classNames(styles.bar)} aria-label={t('annotate_tools')}>
      <ToggleButtonGroup
        className={classNames(styles.tools)}
        aria-label={t('annotate_tools')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[tool]}
        onSelectionChange={(keys) => {
          const chosen = TOOLS.find((name) => keys.has(name));
          if (chosen) act({ act: 'tool', tool: chosen });
        }}
      >
        {TOOLS.map((name) => (
          <ToggleButton key={name} id={name} className={classNames(buttons.button, styles.tool)} data-testid={`tool-${name}`}>
            <ToolIcon tool={name} />
            {t(name === 'select' ? 'tool_select' : `mark_${name}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {tool !== 'select' && (
        <Button onPress={onAdd} data-testid="add-mark">
          {t('annotate_add', { tool: t(`mark_${tool}`) })}
        </Button>
      )}
      <Button look="quiet" onPress={() => onStep('undo')} isDisabled={history.past.length === 0} data-testid="undo">
        {t('annotate_undo')}
      </Button>
      <Button look="quiet" onPress={() => onStep('redo')} isDisabled={history.future.length === 0} data-testid="redo">
        {t('annotate_redo')}
      </Button>
      <fieldset className={styles.tools} aria-label={t('annotate_zoom')}>
        <Button look="quiet" onPress={zoom.smaller} aria-label={t('annotate_zoom_out')} data-testid="zoom-out">
          −
        </Button>
        <Button look="quiet" onPress={zoom.fit} data-testid="zoom-fit">
          {t('annotate_zoom_fit')}
        </Button>
        <Button look="quiet" onPress={zoom.larger} aria-label={t('annotate_zoom_in')} data-testid="zoom-in">
          +
        </Button>
      </fieldset>
    </Toolbar>
  );
}
