import { attributeOf, localNameOf } from '@/utils/dom/node-access';
import type { ControlWidget } from './findings';

/** What kind of thing a control is to the hand. */
export function widgetOf(element: Element): ControlWidget {
  const name = localNameOf(element);
  if (name === 'textarea' || name === 'select') return name;
  if (element instanceof HTMLInputElement) {
    const { type } = element;
    return type === 'checkbox' || type === 'radio' || type === 'file' ? type : 'input';
  }
  return attributeOf(element, 'role') === 'combobox' ? 'select' : 'contenteditable';
}
