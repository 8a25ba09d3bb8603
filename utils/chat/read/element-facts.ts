import type { ChatBox } from '@/utils/model/chat/chat-reading';
import { MAX_TEXT } from '@/utils/model/forms/findings';
import { cleanText } from '@/utils/text/clean-text';

export function boxOf(element: Element): ChatBox {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** What the page's author called an element. */
export function namesOf(element: Element): string {
  const said = ['class', 'id', 'data-testid', 'data-test', 'part', 'name'].map((name) => element.getAttribute(name) ?? '');
  return [element.localName.includes('-') ? element.localName : '', ...said].filter(Boolean).join(' ').slice(0, MAX_TEXT);
}

/** What an element is called for people, but for its text. */
export function elementLabelOf(element: Element): string {
  const said = ['aria-label', 'title', 'alt', 'data-tooltip', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
  return cleanText(said.filter(Boolean).join(' '), MAX_TEXT);
}

/** Painted, at a size at which a person would see it. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < 4 || height < 4) return false;
  const { visibility, opacity, display } = getComputedStyle(element);
  if (visibility !== 'visible' || display === 'none' || opacity === '0') return false;
  // A window that is closed may only be as clear as glass, with all that is in it.
  return element.checkVisibility?.({ checkOpacity: true }) ?? true;
}

const WRITTEN_IN = 'textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox]';
const NOT_WRITTEN_IN = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'file', 'range', 'color']);

export function isControl(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !NOT_WRITTEN_IN.has(element.type);
  return element.matches(WRITTEN_IN);
}

export function isPressable(element: Element): boolean {
  if (
    element.matches(
      'button, a[href], a[role], [role=button], [role=link], summary, input[type=button], input[type=submit], [onclick]',
    )
  )
    return true;
  if (element.matches('[tabindex]:not([tabindex="-1"])')) return true;
  return getComputedStyle(element).cursor === 'pointer' && !isControl(element);
}
