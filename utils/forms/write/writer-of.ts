import { ariaChoiceHand } from './aria-choice-writer';
import { choiceHand } from './choice-writer';
import { comboboxHand } from './combobox-writer';
import { editableHand } from './editable-writer';
import type { FillTarget } from './fill-target';
import type { Hand } from './writer';
import { selectHand } from './select-writer';
import { textHand } from './text-writer';

export function handOf(target: FillTarget): Hand {
  switch (target.kind) {
    case 'text':
      return textHand(target.element);
    case 'select':
      return selectHand(target.element);
    case 'choice':
      return choiceHand(target.element);
    case 'aria-choice':
      return ariaChoiceHand(target.element);
    case 'combobox':
      return comboboxHand(target.element);
    case 'editable':
      return editableHand(target.element);
  }
}
