import { ariaChoiceWriter } from './aria-choice-writer';
import { choiceWriter } from './choice-writer';
import { comboboxWriter } from './combobox-writer';
import { editableWriter } from './editable-writer';
import type { FillTarget } from './fill-target';
import { selectWriter } from './select-writer';
import { textWriter } from './text-writer';
import type { Writer } from './writer';

export function writerOf(target: FillTarget): Writer {
  switch (target.kind) {
    case 'text':
      return textWriter(target.element);
    case 'select':
      return selectWriter(target.element);
    case 'choice':
      return choiceWriter(target.element);
    case 'aria-choice':
      return ariaChoiceWriter(target.element);
    case 'combobox':
      return comboboxWriter(target.element);
    case 'editable':
      return editableWriter(target.element);
  }
}
