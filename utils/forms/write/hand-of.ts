import { ariaChoiceHand } from './aria-choice-hand';
import { choiceHand } from './choice-hand';
import { comboboxHand } from './combobox-hand';
import { editableHand } from './editable-hand';
import type { FillTarget } from './fill-target';
import type { Hand } from './hand';
import { selectHand } from './select-hand';
import { textHand } from './text-hand';

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
