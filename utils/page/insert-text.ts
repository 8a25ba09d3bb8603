import { focusedElement } from '@/utils/dom/focused-element';
import { attributeOf } from '@/utils/dom/node-access';
import type { FillEnvironment } from '@/utils/forms/write/fill-controls';
import { type FillTarget, fillTargetOf } from '@/utils/forms/write/fill-target';
import { autocompleteType } from '@/utils/model/forms/autocomplete-type';
import type { ControlType } from '@/utils/model/forms/control-types';
import { NEVER_FILLED } from '@/utils/model/forms/fill-policy';
import type { InsertOutcome } from '@/utils/model/forms/fill-report';
import type { AgentState } from './agent-state';

/**
 * Puts a text where the cursor is, as if it were pasted: the page gets the events of its own editing, and the person's own “undo” takes it
 * back. The rules of filling hold (docs/security.md, rules 3–5): what is hidden, secret, paid with or a trap stays as it is.
 */
export async function insertText(
  text: string,
  state: AgentState,
  reader: { look: (force?: boolean) => Promise<unknown> },
  { isVisible }: Pick<FillEnvironment, 'isVisible'>,
): Promise<InsertOutcome> {
  const element = focusedElement(document);
  if (!element) return 'no-field';
  // What the field is for is decided from the whole form, perhaps only now.
  const id = state.registry.idOf(editorOf(element));
  if (typeOf(state, id) === undefined) await reader.look(true);
  const target = fillTargetOf(element);
  if (!target || focusedElement(document) !== element) return 'no-field';
  // On a page that is not read, what the field says of itself must do.
  const types = [typeOf(state, id), autocompleteType(attributeOf(element, 'autocomplete').toLowerCase())];
  if (types.some(isBarred) || !isVisible(element) || isReadOnly(target)) return 'refused';
  const line = element instanceof HTMLInputElement ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text;
  return document.execCommand('insertText', false, line) ? 'inserted' : 'refused';
}

function typeOf({ forms }: AgentState, id: string): ControlType | undefined {
  return forms.flatMap(({ controls }) => controls).find((control) => control.id === id)?.type;
}

function isBarred(type: ControlType | null | undefined): boolean {
  return type !== undefined && type !== null && (NEVER_FILLED.has(type) || type === 'honeypot' || type === 'captcha');
}

/** The focus may be in a part of an editor; the control that was read is the whole of it. */
function editorOf(element: Element): Element {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return element;
  let editor: HTMLElement = element;
  while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return editor;
}

function isReadOnly(target: FillTarget): boolean {
  if (target.kind === 'editable') return false;
  return target.element.matches(':disabled') || (target.kind === 'text' && target.element.readOnly);
}
