import { hasAttribute, localNameOf } from '@/utils/dom/node-access';
import { ariaWidgetOf, isListInput } from './aria-widget';
import type { ControlWidget } from './findings';

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
