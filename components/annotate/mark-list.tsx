import type { KeyboardEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { classNames } from '@/components/ui/class-names';
import menus from '@/components/ui/menu.module.css';
import texts from '@/components/ui/text.module.css';
import { useTranslate } from '@/components/ui/translate';
import styles from './annotate.module.css';
import { markName } from './mark-name';
import type { Annotating } from './use-annotation';

interface MarkListProps {
  annotating: Annotating;
  onRemove: (id: string) => void;
  /** The person wants to move the chosen mark with the keys. */
  onEnter: () => void;
}

/** All marks by name: the way to each of them without a mouse. */
export function MarkList({ annotating, onRemove, onEnter }: MarkListProps) {
  const translator = useTranslate();
  const { t } = translator;
  const { drawing, state, act } = annotating;
  const onKeyDown = (event: KeyboardEvent) => {
    if (state.selected !== null && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      onRemove(state.selected);
    }
  };
  if (drawing.length === 0) return <p className={texts.hint}>{t('annotate_marks_none')}</p>;
  return (
    <div onKeyDownCapture={onKeyDown}>
      <ListBox
        className={classNames(styles.list)}
        aria-label={t('annotate_marks')}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={state.selected === null ? [] : [state.selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          act({ act: 'select', id: drawing.find(({ id }) => id === key)?.id ?? null });
        }}
        onAction={onEnter}
        data-testid="mark-list"
      >
        {drawing.map((mark) => {
          const name = markName(mark, drawing, translator);
          return (
            <ListBoxItem
              key={mark.id}
              id={mark.id}
              className={classNames(menus.item, styles.item)}
              textValue={name}
              data-kind={mark.kind}
            >
              {name}
            </ListBoxItem>
          );
        })}
      </ListBox>
    </div>
  );
}
