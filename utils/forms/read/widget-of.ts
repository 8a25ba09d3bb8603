import { hasAttribute, localNameOf } from '@/utils/dom/node-access';
import type { ControlWidget } from '@/utils/model/forms/findings';
import { ariaWidgetOf, isListInput } from './aria-widget';

/** What kind of thing a control is to the hand. */
export function widgetOf(element: Element): ControlWidget {
  const name = localNameOf(element);
  if (name === 'textarea' || name === 'select') return name;
  if (element instanceof HTMLInputElement) {
    const { type } = element;
    if (type === 'checkbox' || type === 'radio' || type === 'file') return type;
    return isListInput(element) ? 'combobox' : 'input';
  }
  if (hasAttribute(element, 'contenteditable')) return 'contenteditable';
  return ariaWidgetOf(element) ?? 'contenteditable';
}
