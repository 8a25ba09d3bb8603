import type { FrameFindings } from '@/utils/model/forms/findings';
import { type FoundForm, foundForms } from './support-forms';

/** A form that Casebook has filled, and where it stood. */
export interface FilledForm {
  key: string;
  frameId: number;
  /** Origin of the frame: another company's page in its place is no next step. */
  origin: string;
  /** The request it was filled for. */
  draftId: string;
}

/** A step may ask for so little that alone it would be nobody's support form. */
const STEP_KINDS: ReadonlySet<string> = new Set(['support', 'other']);

/** The forms that can be a step of a request. */
export function stepForms(frames: readonly FrameFindings[]): FoundForm[] {
  return foundForms(frames, (kind) => STEP_KINDS.has(kind));
}

/**
 * The form that has taken the place of one that was filled: the next step of the same matter.
 * @param draftId the request being prepared now; once it is sent nothing goes on
 */
export function nextStep(
  frames: readonly FrameFindings[],
  filled: FilledForm | null,
  draftId: string | undefined,
): FoundForm | undefined {
  if (!filled || draftId !== filled.draftId) return undefined;
  const forms = stepForms(frames);
  if (forms.some(({ key }) => key === filled.key)) return undefined;
  return forms.find(({ frame }) => frame.frameId === filled.frameId && frame.origin === filled.origin && !frame.opaqueOrigin);
}
