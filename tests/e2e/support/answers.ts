import type { ControlType } from '@/utils/model/forms/control-types';
import type { FormFinding } from '@/utils/model/forms/findings';

/** What a person would write into a control of each kind; two lines of message, as people write them. */
export const ANSWERS: Partial<Record<ControlType, string>> = {
  name: 'Ann Fairweather',
  'given-name': 'Ann',
  'family-name': 'Fairweather',
  email: 'ann.fairweather@mail.example',
  tel: '+44 20 7946 0958',
  organization: 'Fairweather & Daughters',
  'account-number': '10020030',
  'order-number': '100245789',
  subject: 'Charged twice for one transfer',
  message: 'The transfer of 4 November was charged twice.\nPlease refund the second charge.',
};

/** The answers for the controls of a form that can be written into, by control id. */
export function answersFor({ controls }: FormFinding): Map<string, string> {
  const writable = controls.filter(({ visible, widget }) => visible && (widget === 'input' || widget === 'textarea'));
  return new Map(
    writable.flatMap(({ id, type }) => {
      const answer = ANSWERS[type];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
}
