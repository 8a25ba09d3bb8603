import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TemplateList } from '@/components/library/template-list';
import { CallSheet } from '@/components/phone/call-sheet';
import { Identifiers } from '@/components/profile/identifiers';
import { NumberEditor } from '@/components/request/number-editor';
import { NumberWanted } from '@/components/request/number-wanted';
import { TranslateProvider } from '@/components/ui/translate';
import { ActionProvider } from '@/components/ui/use-action';
import { AnswerWait } from '@/components/waiting/answer-wait';
import type { SupportRequest } from '@/utils/requests/request';
import { database } from '@/utils/store/database';
import { createProfile, identifiersFor } from '@/utils/store/profile/profile-store';
import { beginCall, callById, openCallOf } from '@/utils/store/requests/call-store';
import { keepCandidates } from '@/utils/store/requests/number-candidates';
import { requestsOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';

const site = 'shop.example';
const page = { site, pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
let request: SupportRequest;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  request = await recordSubmission(page, { submissionId: 's', subject: '', text: 'Dear support team, …' });
});
afterEach(cleanup);

/** From here on the browser refuses every write, as it does on a full disk. */
function fillDisk(): () => void {
  const refuse = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  const writes = [vi.spyOn(IDBObjectStore.prototype, 'add'), vi.spyOn(IDBObjectStore.prototype, 'put')];
  for (const write of writes) write.mockImplementation(refuse);
  return () => {
    for (const write of writes) write.mockRestore();
  };
}

const show = (content: ReactNode) =>
  render(
    <TranslateProvider>
      <ActionProvider>{content}</ActionProvider>
    </TranslateProvider>,
  );

async function expectAlert(title: string): Promise<void> {
  const alert = await screen.findByTestId('action-failed');
  expect(alert.getAttribute('role')).toBe('alert');
  expect(alert.textContent).toContain(title);
  expect(alert.textContent).toContain('The disk is full.');
}

it('says that a call was not ended, and ends it once there is room', async () => {
  const user = userEvent.setup();
  await beginCall(page, '+44 20 7183 8750');
  const call = await openCallOf(site);
  if (!call) throw new Error('no call');
  const onEnded = vi.fn();
  show(<CallSheet call={call} onEnded={onEnded} />);
  const makeRoom = fillDisk();
  await user.click(await screen.findByTestId('call-end'));
  await expectAlert('“The call is over: keep it” did not work');
  expect(onEnded).not.toHaveBeenCalled();
  makeRoom();
  await user.click(screen.getByTestId('call-end'));
  await waitFor(() => expect(onEnded).toHaveBeenCalledOnce());
  expect((await callById(call.id))?.requestId).not.toBeNull();
  await waitFor(() => expect(screen.queryByTestId('action-failed')).toBeNull());
});

it('says that notes of a call are not saved, and leaves them in the field', async () => {
  const user = userEvent.setup();
  await beginCall(page, '');
  const call = await openCallOf(site);
  if (!call) throw new Error('no call');
  show(<CallSheet call={call} />);
  fillDisk();
  await user.type(await screen.findByTestId('call-notes'), 'a');
  await expectAlert('“Notes” was not saved');
  expect(screen.getByTestId<HTMLTextAreaElement>('call-notes').value).toBe('a');
});

it('says that an answer was not noted', async () => {
  const user = userEvent.setup();
  show(<AnswerWait request={request} />);
  const button = await screen.findByTestId('answered');
  fillDisk();
  await user.click(button);
  await expectAlert(`“${button.textContent}” did not work`);
  expect((await requestsOf(site))[0]?.answeredAt).toBeNull();
});

it('says that a number was not chosen, and that one was not written', async () => {
  const user = userEvent.setup();
  const candidate = { value: '70001', score: 0.5, sentence: 'Zorp is 70001.', place: 'page' as const, reasons: [] };
  await keepCandidates(request.id, [candidate]);
  show(
    <>
      <NumberWanted request={request} />
      <NumberEditor request={request} />
    </>,
  );
  const choice = await screen.findByTestId('candidate');
  fillDisk();
  await user.click(choice);
  await expectAlert('“70001” did not work');
  await user.click(screen.getByText('Write the number'));
  await user.type(screen.getByRole('textbox'), '70002{Enter}');
  await waitFor(() => expectAlert('was not saved'));
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('70002');
  expect((await requestsOf(site))[0]?.ticketNumber).toBeNull();
});

it('says that an identifier and a template were not kept', async () => {
  const user = userEvent.setup();
  const { id } = await createProfile('Me');
  show(
    <>
      <Identifiers site={site} profileId={id} focusField={null} />
      <TemplateList />
    </>,
  );
  const field = await screen.findByLabelText('Order number');
  fillDisk();
  await user.type(field, '4711');
  await expectAlert('“Order number” was not saved');
  expect(await identifiersFor(site, id)).toEqual([]);
  await user.click(screen.getByTestId('template-add'));
  await waitFor(() => expectAlert('“Add a template” did not work'));
  expect(await database.templates.count()).toBe(0);
});
