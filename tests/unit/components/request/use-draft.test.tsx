import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useDraft } from '@/components/request/use-draft';
import { errorKey } from '@/components/ui/error-key';
import { database } from '@/utils/store/database';
import { saveDraft } from '@/utils/store/requests/drafts';
import { draftOf } from '@/utils/store/requests/request-store';
import { recordSubmission } from '@/utils/store/requests/submissions';

const page = { site: 'shop.example', pageUrl: 'https://shop.example/help', pageTitle: 'Help' };
const problemOf = async (site = page.site) => (await draftOf(site))?.message.problem;
const write = (problem: string) => ({ message: { problem } });

afterEach(cleanup);

it('saves at a pause, and shows what was typed at every moment until then and after', async () => {
  const shown: string[] = [];
  const { result } = renderHook(() => {
    const draft = useDraft(page);
    shown.push(draft.message.problem);
    return draft;
  });
  act(() => result.current.change(write('Charged')));
  act(() => result.current.change(write('Charged twice')));
  expect(result.current.status).toBe('saving');
  await waitFor(() => expect(result.current.status).toBe('saved'));
  expect(await problemOf()).toBe('Charged twice');
  await waitFor(() => expect(result.current.stored?.message.problem).toBe('Charged twice'));
  // The fields never fall back to what they held before: a letter typed at that moment would be lost.
  expect(shown.filter((text, index) => text !== shown[index - 1])).toEqual(['', 'Charged', 'Charged twice']);
});

it('saves what is waiting when the panel goes', async () => {
  const { result, unmount } = renderHook(() => useDraft(page));
  act(() => result.current.change(write('last words')));
  unmount();
  await waitFor(async () => expect(await problemOf()).toBe('last words'));
});

it('shows what another panel writes into other fields, and keeps both', async () => {
  const { result } = renderHook(() => useDraft(page));
  act(() => result.current.change(write('here')));
  await saveDraft(page, { message: { tried: 'there' } });
  await waitFor(() => expect(result.current.message).toMatchObject({ problem: 'here', tried: 'there' }));
  await waitFor(async () => expect((await draftOf(page.site))?.message).toMatchObject({ problem: 'here', tried: 'there' }));
});

it('is empty again when the draft has become a request', async () => {
  const { result } = renderHook(() => useDraft(page));
  act(() => result.current.change(write('sent')));
  await act(async () => void (await result.current.ensure()));
  await recordSubmission(page, { submissionId: 's', subject: '', text: 'sent' });
  await waitFor(() => expect(result.current.message.problem).toBe(''));
  expect(await database.requests.count()).toBe(1);
});

it('is empty, too, when the draft became a request before it was seen as stored', async () => {
  const { result } = renderHook(() => useDraft(page));
  act(() => result.current.change(write('sent at once')));
  await act(async () => {
    await result.current.ensure();
    await recordSubmission(page, { submissionId: 's', subject: '', text: 'sent at once' });
  });
  await waitFor(() => expect(result.current.message.problem).toBe(''));
});

it('keeps what was typed when the disk is full, says so, and saves it with the next change', async () => {
  const { result } = renderHook(() => useDraft(page));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const full = new DOMException('full', 'QuotaExceededError');
  const add = vi.spyOn(database.requests, 'add').mockImplementation(() => {
    throw full;
  });
  act(() => result.current.change(write('kept')));
  act(() => result.current.flush());
  await waitFor(() => expect(errorKey(result.current.error)).toBe('error_quota'));
  expect(result.current.message.problem).toBe('kept');
  add.mockRestore();
  act(() => result.current.change({ subject: 'again' }));
  await waitFor(async () => expect(await draftOf(page.site)).toMatchObject({ subject: 'again', message: { problem: 'kept' } }));
  await waitFor(() => expect(result.current.error).toBeNull());
});

it('throws a draft away', async () => {
  const { result } = renderHook(() => useDraft(page));
  act(() => result.current.change(write('gone')));
  await act(async () => void (await result.current.ensure()));
  await act(() => result.current.discard());
  await waitFor(() => expect(result.current.message.problem).toBe(''));
  expect(await draftOf(page.site)).toBeUndefined();
});
