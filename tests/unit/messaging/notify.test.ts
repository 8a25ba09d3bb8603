import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notify } from '@/utils/messaging/notify';

const deaf = () => new Error('the message channel closed before a response was received');
const sends = () => vi.spyOn(fakeBrowser.runtime, 'sendMessage');

describe('notify', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'debug').mockReturnValue();
    return () => vi.useRealTimers();
  });

  it('says once what is heard', async () => {
    const send = sends().mockImplementation(async () => ({ ok: true }));
    notify('page.frame-removed', undefined);
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('says it again where the background died over it', async () => {
    const send = sends()
      .mockRejectedValueOnce(deaf())
      .mockImplementation(async () => ({ ok: true }));
    notify('page.hello', { promising: true, startedAt: 7 });
    await vi.runAllTimersAsync();
    expect(send.mock.calls).toEqual(Array(2).fill([{ name: 'page.hello', data: { promising: true, startedAt: 7 } }]));
  });

  it('gives up where nobody ever answers', async () => {
    const send = sends().mockRejectedValue(deaf());
    notify('page.frame-removed', undefined);
    await vi.runAllTimersAsync();
    expect(send).toHaveBeenCalledTimes(4);
  });
});
