import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Envelope } from '@/utils/messaging/envelope';
import type { MessageData, MessageName } from '@/utils/messaging/protocol';
import { listenAsAgent } from '@/utils/page/agent-messages';
import { createAgentState } from '@/utils/page/agent-state';
import { fakeControl, fakeForm } from '../fakes';

type Listener = (raw: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined;

const element = (id: string) => document.getElementById(id) as HTMLInputElement;
const BASE = 'chrome-extension://casebook/';

/** An agent in a page with a form, and the panel that asks it. */
function agent() {
  document.body.innerHTML = '<input id="name"><textarea id="text"></textarea>';
  const state = createAgentState();
  const { registry } = state;
  const controls = [
    fakeControl({ id: registry.idOf(element('name')), type: 'name' }),
    fakeControl({ id: registry.idOf(element('text')), type: 'message' }),
  ];
  state.forms = [fakeForm({ controls }), fakeForm({ id: 'f2', controls: [] })];
  const look = vi.fn(async (_force?: boolean) => true);
  const follow = vi.fn();
  const expectMail = vi.fn();
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  const removed = vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener');
  const end = listenAsAgent(state, { look }, { follow } as never, { expect: expectMail } as never);
  const panel = { id: fakeBrowser.runtime.id, url: `${BASE}sidepanel.html` };
  const ask = <N extends MessageName>(name: N, data: MessageData<N>, sender: unknown = panel) => {
    const envelope: Envelope<N> = { name, data };
    return new Promise<unknown>((resolve) => {
      if (listeners[0]?.(envelope, sender, resolve) !== true) resolve(undefined);
    });
  };
  const fill = (documentKey = state.documentKey) =>
    ask('agent.fill', {
      documentKey,
      instructions: [
        { controlId: controls[0]?.id ?? '', value: 'Ann', overwrite: false },
        { controlId: controls[1]?.id ?? '', value: 'Help', overwrite: false },
      ],
    });
  return { state, controls, look, follow, expectMail, ask, fill, end, removed, listeners };
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(BASE as never);
  vi.spyOn(console, 'error').mockReturnValue();
});

describe('a plan that was made for another document', () => {
  const stale = 'the document before';
  const file = { name: 'a.png', type: 'image/png', base64: '' };
  it.each([
    ['agent.fill', { documentKey: stale, instructions: [] }],
    ['agent.undo', { documentKey: stale, undoId: 'u' }],
    ['agent.attach', { documentKey: stale, controlId: null, formId: null, file }],
    ['agent.chat', { documentKey: stale, act: { act: 'look' } }],
    ['agent.reveal', { documentKey: stale, formId: 'f1' }],
  ] as const)('is refused: %s', async (name, data) => {
    const { ask, look } = agent();
    const answer = await ask(name, data as never);
    expect(answer).toMatchObject({ ok: false });
    expect(look).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });

  it('writes nothing', async () => {
    const { fill, state } = agent();
    await fill(stale);
    expect(element('name').value).toBe('');
    expect(state.filledForms.size).toBe(0);
  });
});

describe('a fill', () => {
  it('writes, remembers whose form it was, has the page looked at, and can be undone', async () => {
    const { fill, ask, state, look } = agent();
    const answer = await fill();
    expect([element('name').value, element('text').value]).toEqual(['Ann', 'Help']);
    expect(answer).toMatchObject({ ok: true, value: { undoId: expect.any(String) } });
    expect([...state.filledForms]).toEqual(['f1']);
    expect(look).toHaveBeenCalledTimes(1);

    const [undoId = ''] = state.restorations.keys();
    const undone = await ask('agent.undo', { documentKey: state.documentKey, undoId });
    expect(undone).toMatchObject({ ok: true, value: { undoId: null } });
    expect([element('name').value, element('text').value]).toEqual(['', '']);
    expect(look).toHaveBeenCalledTimes(2);
    expect(state.restorations.size).toBe(0);
  });

  it('is undone in one control, and in the others later', async () => {
    const { fill, ask, state, controls } = agent();
    await fill();
    const [undoId = ''] = state.restorations.keys();
    await ask('agent.undo', { documentKey: state.documentKey, undoId, controlIds: [controls[0]?.id ?? ''] });
    expect([element('name').value, element('text').value]).toEqual(['', 'Help']);
    await ask('agent.undo', { documentKey: state.documentKey, undoId });
    expect(element('text').value).toBe('');
  });

  it('that wrote nothing leaves nothing to undo', async () => {
    const { ask, state } = agent();
    const instructions = [{ controlId: 'gone', value: 'x', overwrite: false }];
    const answer = await ask('agent.fill', { documentKey: state.documentKey, instructions });
    expect(answer).toMatchObject({ ok: true, value: { undoId: null, results: [{ outcome: 'refused', refusal: 'gone' }] } });
    expect(state.filledForms.size).toBe(0);
    expect(state.restorations.size).toBe(0);
  });
});

describe('the agent', () => {
  it('answers the extension and no page', async () => {
    const { ask, state } = agent();
    expect(await ask('agent.ping', undefined)).toEqual({ ok: true, value: { documentKey: state.documentKey } });
    const page = { id: fakeBrowser.runtime.id, url: 'https://shop.example/', tab: { id: 1 } };
    expect(await ask('agent.ping', undefined, page)).toBeUndefined();
  });

  it('looks at everything anew when it is told to', async () => {
    const { ask, look } = agent();
    await ask('agent.scan', undefined);
    expect(look).toHaveBeenCalledWith(true);
  });

  it('brings a form into view with its first control', async () => {
    const { ask, state } = agent();
    await ask('agent.reveal', { documentKey: state.documentKey, formId: 'f1' });
    expect(document.activeElement).toBe(element('name'));
  });

  it('says which text holds a number that was selected', async () => {
    const { ask } = agent();
    document.body.append('Your ticket is 4711.');
    document.title = 'Thanks';
    expect(await ask('agent.around', { text: '4711' })).toEqual({
      ok: true,
      value: { text: 'Your ticket is 4711.', title: 'Thanks' },
    });
    expect(await ask('agent.around', { text: '4712' })).toMatchObject({ value: { text: null } });
  });

  it('watches for a number and for mail', async () => {
    const { ask, follow, expectMail } = agent();
    await ask('agent.watch', { submissionId: 's', wasThere: true });
    expect(follow).toHaveBeenCalledWith('s', true);
    await ask('agent.expect-mail', { awaited: [] });
    expect(expectMail).toHaveBeenCalledWith([]);
  });

  it('listens until it is ended', () => {
    const { end, removed, listeners } = agent();
    expect(removed).not.toHaveBeenCalled();
    end();
    expect(removed).toHaveBeenCalledWith(listeners[0]);
  });
});
