import { isSeenInBox } from '@/utils/dom/is-seen-in-box';
import { NEVER_FILLED } from '@/utils/model/forms/fill-policy';
import type { FillInstruction, Refusal } from '@/utils/model/forms/fill-report';
import type { FillEnvironment } from './fill-controls';
import type { FillTarget } from './fill-target';

/** Why a control may not be written into now, or `null`. Asked right before each write (docs/security.md, rules 3–5). */
export function refusalOf(
  element: Element | undefined,
  target: FillTarget | null,
  { controlId }: FillInstruction,
  environment: Pick<FillEnvironment, 'isVisible' | 'typeOf'>,
): Refusal | null {
  if (!element?.isConnected) return 'gone';
  if (!target) return 'forbidden';
  if (!isSeen(target, environment)) return 'hidden';
  if (isForbidden(target, environment.typeOf?.(controlId))) return 'forbidden';
  if (target.kind === 'text' && target.element.readOnly) return 'read-only';
  if (target.kind !== 'editable' && target.element.matches(':disabled, [aria-disabled=true]')) return 'read-only';
  return null;
}

/** Consent and the proof of being a person are given by persons, whatever the extension's own pages ask for. */
function isForbidden(target: FillTarget, type: ReturnType<NonNullable<FillEnvironment['typeOf']>>): boolean {
  if (type === undefined) return target.kind === 'choice' || target.kind === 'aria-choice';
  return type === 'consent' || type === 'captcha' || type === 'honeypot' || NEVER_FILLED.has(type);
}

/** What people see of a control may be a label, the box around a field as narrow as its text, or the frame of an editor. */
function isSeen(target: FillTarget, { isVisible }: Pick<FillEnvironment, 'isVisible'>): boolean {
  if (target.kind === 'editable' && target.frame) return isVisible(target.frame);
  if (isVisible(target.element)) return true;
  if (target.kind === 'choice') return Array.from(target.element.labels ?? []).some((label) => isVisible(label));
  return target.kind === 'combobox' && target.element instanceof HTMLInputElement && isSeenInBox(target.element, isVisible);
}
