import { attributeOf, localNameOf, matches } from '@/utils/dom/node-access';
import type { PageView } from '@/utils/dom/page-view';
import type { ChatBox } from '@/utils/model/chat/chat-reading';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { cleanText } from '@/utils/text/clean-text';

export function boxOf(element: Element, { layout }: PageView): ChatBox {
  const { left, top, right, bottom } = layout.boxOf(element);
  return { left, top, width: right - left, height: bottom - top };
}

/** What the page's author called an element. */
export function namesOf(element: Element): string {
  const said = ['class', 'id', 'data-testid', 'data-test', 'part', 'name'].map((name) => attributeOf(element, name));
  const tag = localNameOf(element);
  return [tag.includes('-') ? tag : '', ...said].filter(Boolean).join(' ').slice(0, MAX_TEXT);
}

/** What an element is called for people, but for its text. */
export function elementLabelOf(element: Element): string {
  const said = ['aria-label', 'title', 'alt', 'data-tooltip', 'placeholder'].map((name) => attributeOf(element, name));
  return cleanText(said.filter(Boolean).join(' '), MAX_TEXT);
}

/** Painted, at a size at which a person would see it. */
export function isShown(element: Element, { layout }: PageView): boolean {
  const { left, top, right, bottom } = layout.boxOf(element);
  if (right - left < 4 || bottom - top < 4) return false;
  const { visibility, opacity, display } = layout.styleOf(element);
  if (visibility !== 'visible' || display === 'none' || opacity === '0') return false;
  // A window that is closed may only be as clear as glass, with all that is in it.
  return element.checkVisibility?.({ checkOpacity: true }) ?? true;
}

/** All that a person may write in or choose from, and some that `isControl` says no of. */
export const CONTROLS =
  'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox]';
const NOT_WRITTEN_IN = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'file', 'range', 'color']);

export function isControl(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !NOT_WRITTEN_IN.has(element.type);
  return matches(element, CONTROLS);
}

/** What says that it can be pressed. */
export const PRESSABLE =
  'button, a[href], a[role], [role=button], [role=link], summary, input[type=button], input[type=submit], [onclick], [tabindex]:not([tabindex="-1"])';

/** It says that it can be pressed, or looks so. */
export function isPressable(element: Element, { layout }: PageView): boolean {
  return matches(element, PRESSABLE) || (layout.styleOf(element).cursor === 'pointer' && !isControl(element));
}
