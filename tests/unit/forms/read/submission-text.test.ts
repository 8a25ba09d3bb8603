import { expect, it } from 'vitest';
import { submissionText } from '@/utils/forms/read/submission-text';
import { fakeControl, fakeForm } from '../../fakes';

it('keeps the message and the subject that could be seen, and nothing else', () => {
  const form = fakeForm({
    controls: [
      fakeControl({ id: 'hidden', type: 'message', visible: false }),
      fakeControl({ id: 'email', type: 'email' }),
      fakeControl({ id: 'subject', type: 'subject' }),
      fakeControl({ id: 'message', type: 'message' }),
    ],
  });
  expect(submissionText(form, (id) => ` ${id} `)).toEqual({ subject: 'subject', text: 'message' });
  expect(submissionText(fakeForm(), (id) => id)).toEqual({ subject: '', text: '' });
});
