import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NoAnswerError, RemoteError } from '@/utils/messaging/send';
import type { FormOutline } from '@/utils/model/forms/findings';
import { createAgentState } from '@/utils/page/agent-state';
import { PageReader } from '@/utils/page/page-reader';
import { fakeForm } from '../fakes';
import { fakeBackground } from '../support/fake-background';
import { fakeLife } from '../support/fake-life';

function reading(forms: FormOutline[] = []) {
  const background = fakeBackground({ 'page.read': () => ({ forms }) });
  const page = fakeLife();
  const state = createAgentState();
  const understood = vi.fn();
  const reader = new PageReader(page.life, state, understood);
  const read = () => background.of('page.read');
  return { ...page, background, state, reader, understood, read };
}

const addField = () => document.body.append(document.createElement('input'));

beforeEach(() => {
  document.body.replaceChildren();
  addField();
  vi.spyOn(console, 'debug').mockReturnValue();
});

it('has the background say what the forms of the document are', async () => {
  const form = fakeForm();
  const { reader, state, understood, read } = reading([form]);
  expect(await reader.look()).toBe(true);
  expect(read()).toMatchObject([{ documentKey: state.documentKey, opaqueOrigin: false }]);
  expect(state.forms).toMatchObject([{ id: form.id, kind: 'support' }]);
  expect(understood).toHaveBeenCalledTimes(1);
});

it('sends again what has changed, and nothing else', async () => {
  const { reader, read } = reading();
  await reader.look();
  expect(await reader.look()).toBe(false);
  expect(read()).toHaveLength(1);
  addField();
  expect(await reader.look()).toBe(true);
  expect(read()).toHaveLength(2);
  expect(read()[1]?.reading).not.toEqual(read()[0]?.reading);
});

it('sends what has not changed where it is forced to', async () => {
  const { reader, read } = reading();
  await reader.look();
  expect(await reader.look(true)).toBe(true);
  expect(read()).toHaveLength(2);
});

it('looks a second time at what changed while it was looking, and once for all who asked', async () => {
  const { reader, read } = reading();
  const first = reader.look();
  addField();
  const others = [reader.look(), reader.look()];
  expect(await first).toBe(true);
  expect(await Promise.all(others)).toEqual([true, true]);
  expect(read()).toHaveLength(2);
  expect(read()[1]?.reading).not.toEqual(read()[0]?.reading);
  expect(await reader.look()).toBe(false);
});

it('asks again at the next look where the background died over it', async () => {
  const { reader, background, understood, read } = reading();
  background.deaf = true;
  expect(await reader.look()).toBe(true);
  expect(understood).not.toHaveBeenCalled();
  expect(console.debug).toHaveBeenCalledWith(expect.any(String), expect.any(NoAnswerError));
  background.deaf = false;
  expect(await reader.look()).toBe(true);
  expect(read()).toHaveLength(2);
  expect(understood).toHaveBeenCalledTimes(1);
});

it('says so where the background could not do it, and looks again when asked', async () => {
  const { reader } = reading();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: false, code: 'storage-full' } as never);
  expect(await reader.look()).toBe(true);
  expect(console.debug).toHaveBeenCalledWith(expect.any(String), expect.any(RemoteError));
  fakeBackground({ 'page.read': () => ({ forms: [] }) });
  expect(await reader.look()).toBe(true);
});

it('complains to no console once the extension has gone', async () => {
  const { reader, background, orphan } = reading();
  background.deaf = true;
  orphan();
  await reader.look();
  expect(console.debug).not.toHaveBeenCalled();
});
