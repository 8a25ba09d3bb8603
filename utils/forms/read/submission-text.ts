import type { ControlType } from '@/utils/model/forms/control-types';
import type { FormOutline } from '@/utils/model/forms/findings';

export interface SubmissionText {
  subject: string;
  text: string;
}

/**
 * What of a form goes into the history when it is sent: the message and its subject, as they stand in the form. Nothing else of what
 * the person entered is kept.
 * @param valueOfControl what a control holds now
 */
export function submissionText(form: FormOutline, valueOfControl: (controlId: string) => string): SubmissionText {
  const first = (type: ControlType) => {
    const control = form.controls.find((candidate) => candidate.type === type && candidate.visible);
    return control ? valueOfControl(control.id).trim() : '';
  };
  return { subject: first('subject'), text: first('message') };
}
