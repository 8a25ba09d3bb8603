import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SaveTemplate } from '@/components/composer/save-template';
import { TemplatePicker } from '@/components/composer/template-picker';
import { TemplateList } from '@/components/library/template-list';
import { useDraft } from '@/components/request/use-draft';
import { EMPTY_MESSAGE } from '@/utils/requests/request';
import { saveDraft } from '@/utils/store/requests/drafts';
import { draftOf } from '@/utils/store/requests/request-store';
import { addTemplate, allTemplates } from '@/utils/store/requests/template-store';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/', pageTitle: '' };
afterEach(cleanup);

function Picker() {
  const draft = useDraft(page);
  if (!draft.isKnown) return null;
  return <TemplatePicker draft={draft} page={page} letter={{ message: draft.message, language: 'en', signature: 'Ann' }} />;
}
function Saver() {
  const draft = useDraft(page);
  return draft.stored ? <SaveTemplate draft={draft} /> : null;
}

it('is saved from a message, and made a beginning with blanks in the library', async () => {
  const user = userEvent.setup();
  await saveDraft(page, {
    message: { problem: 'The parcel is late. It is the third time.' },
    details: { outcomes: ['delivery'] },
  });
  const { unmount } = render(<Saver />);
  await user.click(await screen.findByTestId('template-save'));
  await user.click(await screen.findByTestId('template-keep'));
  await screen.findByText('Saved among your templates');
  unmount();
  expect(await allTemplates()).toMatchObject([{ label: 'The parcel is late', outcomes: ['delivery'] }]);

  render(<TemplateList />);
  const problem = await screen.findByTestId('template-problem');
  await user.clear(problem);
  await user.type(problem, 'Parcel {{order-number} is late.');
  await user.tab();
  await waitFor(async () => expect((await allTemplates())[0]?.message.problem).toBe('Parcel {order-number} is late.'));
  expect((await screen.findByTestId('template-blanks')).textContent).toBe('It asks for: Order number');
});

it('asks for its blanks before it is used, and leaves none open', async () => {
  const user = userEvent.setup();
  await saveDraft(page, { message: { tried: 'Called the shop' } });
  const problem = 'Parcel {order-number} is late. It is for {name}. The door code is {door code}.';
  await addTemplate('Late parcel', { message: { ...EMPTY_MESSAGE, problem }, outcomes: ['delivery'] });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  render(<Picker />);
  await user.click(await screen.findByTestId('templates'));
  await user.click(await screen.findByText('Late parcel'));
  await user.type(await screen.findByLabelText('Order number'), '100245789');
  expect(screen.getByLabelText('door code')).toBeTruthy();
  expect(screen.getByTestId('template-text').textContent).toBe('Parcel 100245789 is late. It is for Ann.');
  await user.click(screen.getByTestId('template-use'));
  await waitFor(async () =>
    expect(await draftOf(page.site)).toMatchObject({
      message: { problem: 'Parcel 100245789 is late. It is for Ann.', tried: 'Called the shop' },
      details: { outcomes: ['delivery'] },
    }),
  );
});
