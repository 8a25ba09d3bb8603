import { describe, expect, it } from 'vitest';
import { nextStep, stepForms } from '@/components/panel/next-step';
import type { FormFinding, FrameFindings } from '@/utils/model/forms/findings';
import { fakeControl, fakeForm, fakeFrame } from '../../fakes';

const filled = { key: 'key f1', frameId: 0, origin: 'https://shop.example', draftId: 'd' };
const frame = (form: Partial<FormFinding>, change: Partial<FrameFindings> = {}) => [
  fakeFrame({ forms: [fakeForm({ id: 'f2', ...form })], ...change }),
];

describe('nextStep', () => {
  it('is what has taken the place of the form that was filled', () => {
    expect(nextStep(frame({}), filled, 'd')?.key).toBe('key f2');
    expect(nextStep(frame({ kind: 'other' }), filled, 'd')?.key).toBe('key f2');
    expect(nextStep(frame({ id: 'f1' }, { documentKey: 'next' }), filled, 'd')?.key).toBe('next f1');
  });

  it.each([
    ['nothing was filled', frame({}), null, 'd'],
    ['the form is still there', frame({ id: 'f1' }), filled, 'd'],
    ['the request was sent', frame({}), filled, undefined],
    ['another request is prepared', frame({}), filled, 'other'],
    ['it is a search or a login', frame({ kind: 'login' }), filled, 'd'],
    ['nothing of it can be seen', frame({ controls: [fakeControl({ visible: false })] }), filled, 'd'],
    ['it is in another frame', frame({}, { frameId: 2 }), filled, 'd'],
    ['it is another company’s', frame({}, { origin: 'https://other.example' }), filled, 'd'],
    ['its frame is sealed', frame({}, { opaqueOrigin: true }), filled, 'd'],
  ])('is none where %s', (_, frames, form, draftId) => expect(nextStep(frames, form, draftId)).toBeUndefined());
});

it('steps may be forms that alone would be nobody’s request', () => {
  const forms = (['support', 'other', 'login', 'newsletter'] as const).map((kind) => fakeForm({ id: kind, kind }));
  expect(
    stepForms([fakeFrame({ forms })])
      .map(({ form }) => form.id)
      .sort(),
  ).toEqual(['other', 'support']);
});
