import { composedParent } from '@/utils/dom/composed-parent';
import { framedEditor } from '@/utils/dom/framed-editor';
import { attributeOf, closest, hasAttribute, localNameOf } from '@/utils/dom/node-access';
import type { PageView } from '@/utils/dom/page-view';
import { ariaWidgetOf, isMirror } from './aria-widget';

const NOT_ASKED: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'range', 'color']);

/** Every control of a page that asks a person for something, in document order, across shadow roots. */
export function findControls(view: PageView): Element[] {
  return view.widgets.filter(isControl);
}

function isControl(element: Element): boolean {
  switch (localNameOf(element)) {
    case 'input':
      return element instanceof HTMLInputElement && !NOT_ASKED.has(element.type) && !isMirror(element);
    case 'textarea':
    case 'select':
      return true;
    case 'iframe':
      return framedEditor(element) !== null;
    default:
      if (hasAttribute(element, 'contenteditable') && isEditor(element)) return true;
      return ariaWidgetOf(element) !== null && !isWithinWidget(element);
  }
}

/** A list inside a list is one question. */
function isWithinWidget(element: Element): boolean {
  const parent = composedParent(element);
  return parent !== null && closest(parent, '[role=combobox], [role=listbox], [role=radiogroup]') !== null;
}

/** The outermost element of an editor; `contenteditable=false` parts and a page being edited as a whole are none. */
function isEditor(element: Element): boolean {
  const own = attributeOf(element, 'contenteditable').toLowerCase();
  if (own === 'false' || own === 'inherit') return false;
  const name = localNameOf(element);
  if (name === 'body' || name === 'html') return false;
  return closest(element, '[contenteditable]:not([contenteditable=false]) [contenteditable]') === null;
}
