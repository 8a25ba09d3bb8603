import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whileStoring } from '@/utils/background/in-flight';
import { originOf } from '@/utils/background/origin';
import { attendTab, onFrameRemoved, onHello, onRead, onTabClosed } from '@/utils/background/pages';
import { ControlRegistry } from '@/utils/dom/control-registry';
import { readDocument } from '@/utils/forms/read/read-document';
import { findingsOf, storeFindings } from '@/utils/tabs/findings-store';
import { pendingOf, storePending } from '@/utils/tabs/pending-store';
import { fakeFrame } from '../fakes';

const origin = { tabId: 1, frameId: 0, url: 'https://shop.example/a', tabUrl: 'https://shop.example/a' };
const pending = () => ({
  tabId: 1,
  submissionId: 's1',
  site: 'shop.example',
  submittedAt: Date.now(),
  knownNumbers: [],
});
let inject: ReturnType<typeof vi.spyOn>;
let tell: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  inject = vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  tell = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never);
});

describe('originOf', () => {
  it('takes tab and frame from the sender', () => {
    expect(originOf({ tab: { id: 1, url: 'https://a.example/' }, frameId: 3, url: 'https://b.example/' })).toEqual({
      tabId: 1,
      frameId: 3,
      url: 'https://b.example/',
      tabUrl: 'https://a.example/',
    });
    expect(() => originOf({ url: 'https://b.example/' })).toThrow();
  });
});

describe('a document that is there', () => {
  it('gets the agent when it looks promising, and only then', async () => {
    await onHello({ promising: false, startedAt: 1 }, origin);
    expect(inject).not.toHaveBeenCalled();
    await onHello({ promising: true, startedAt: 1 }, { ...origin, frameId: 4 });
    expect(inject).toHaveBeenCalledWith({ target: { tabId: 1, frameIds: [4] }, files: ['/agent.js'] });
  });

  it('ends what was found on the page before, not what its own frames found already', async () => {
    await storeFindings(fakeFrame({ frameId: 0, scannedAt: 100 }));
    await storeFindings(fakeFrame({ frameId: 7, scannedAt: 300 }));
    await onHello({ promising: false, startedAt: 200 }, origin);
    expect((await findingsOf(1)).map(({ frameId }) => frameId)).toEqual([7]);
  });

  it('is watched for the number its tab waits for', async () => {
    await storePending(pending());
    await onHello({ promising: false, startedAt: 1 }, origin);
    expect(inject).toHaveBeenCalled();
    const message = expect.objectContaining({ name: 'agent.watch', data: expect.objectContaining({ submissionId: 's1' }) });
    expect(tell).toHaveBeenCalledWith(1, message, { frameId: 0 });
  });

  it('waits for a request that is still on its way into the database', async () => {
    let goOn = () => {};
    const written = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const storing = whileStoring(1, async () => {
      await written;
      await storePending(pending());
    });
    const hello = onHello({ promising: false, startedAt: 1 }, origin);
    goOn();
    await Promise.all([storing, hello]);
    expect(tell).toHaveBeenCalledWith(1, expect.objectContaining({ name: 'agent.watch' }), { frameId: 0 });
  });

  it('of another site ends the wait', async () => {
    await storePending(pending());
    await onHello(
      { promising: false, startedAt: 1 },
      { ...origin, url: 'https://other.example/', tabUrl: 'https://other.example/' },
    );
    expect(await pendingOf(1)).toBeNull();
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('findings', () => {
  it('are kept under the tab and frame they came from, and show on the toolbar', async () => {
    document.body.innerHTML = `<form method="post"><h2>Contact support</h2>
      <label>Your e-mail <input name="email"></label><label>How can we help? <textarea name="message"></textarea></label>
      <button>Send request</button></form>`;
    const reading = readDocument(document, new ControlRegistry());
    const answer = await onRead(
      { documentKey: 'd', opaqueOrigin: false, reading },
      { ...origin, frameId: 2, url: 'https://desk.example/embed?x' },
    );
    expect(answer.forms).toMatchObject([{ kind: 'support', controls: [{ type: 'email' }, { type: 'message' }] }]);
    expect(await findingsOf(1)).toMatchObject([
      { frameId: 2, url: 'https://desk.example/embed?x', origin: 'https://desk.example' },
    ]);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 1 })).toBe('•');
  });

  it('of a frame that is gone, or holds another document now, go', async () => {
    await storeFindings(fakeFrame({ frameId: 2, documentKey: 'two' }));
    await storeFindings(fakeFrame({ frameId: 3, documentKey: 'three' }));
    await storeFindings(fakeFrame({ frameId: 4, documentKey: 'four' }));
    tell.mockImplementation((async (_tabId: number, _message: unknown, { frameId: id }: { frameId: number }) => {
      if (id === 2) throw new Error('Receiving end does not exist.');
      return { ok: true, value: { documentKey: id === 3 ? 'new' : 'four' } };
    }) as never);
    await onFrameRemoved(origin);
    expect((await findingsOf(1)).map((frame) => frame.frameId)).toEqual([4]);
  });

  it('go with the tab', async () => {
    await storeFindings(fakeFrame());
    await storePending(pending());
    await onTabClosed(1);
    expect(await findingsOf(1)).toEqual([]);
    expect(await pendingOf(1)).toBeNull();
  });
});

describe('a tab the panel looks at', () => {
  it('gets the agent in every frame', async () => {
    expect(await attendTab({ tabId: 1 })).toEqual({ access: 'granted' });
    expect(inject).toHaveBeenCalledWith({ target: { tabId: 1, allFrames: true }, files: ['/agent.js'] });
  });

  it('is granted though one of its frames never loads', async () => {
    inject.mockImplementation((({ target }: { target: { allFrames?: boolean } }) =>
      target.allFrames ? new Promise(() => {}) : Promise.resolve([])) as never);
    expect(await attendTab({ tabId: 1 })).toEqual({ access: 'granted' });
  });

  it('that may not be touched is forbidden', async () => {
    inject.mockRejectedValue(new Error('Cannot access a chrome:// URL') as never);
    expect(await attendTab({ tabId: 1 })).toEqual({ access: 'forbidden' });
  });
});
