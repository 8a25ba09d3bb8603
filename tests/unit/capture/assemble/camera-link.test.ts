import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CameraLink } from '@/utils/capture/assemble/camera-link';

/** The other end of the line. */
const end = {
  posted: [] as { number: number; ask: string }[],
  say: (_: unknown) => {},
  hangUp: () => {},
};

beforeEach(() => {
  end.posted = [];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation(
    () =>
      ({
        onMessage: { addListener: (listener: typeof end.say) => (end.say = listener) },
        onDisconnect: { addListener: (listener: typeof end.hangUp) => (end.hangUp = listener) },
        postMessage: (message: { number: number; ask: string }) => end.posted.push(message),
        disconnect: () => {},
      }) as never,
  );
});

describe('CameraLink', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const link = await CameraLink.open(3);
    const picked = link.ask('pick', { way: 'area' });
    const steered = link.ask('steer', { steer: 'take' });
    const [pick, steer] = end.posted;
    end.say({ number: steer?.number, ok: true });
    end.say({ number: pick?.number, ok: true, value: { box: { left: 1, top: 2, width: 3, height: 4 }, cut: false } });
    expect(await steered).toBeNull();
    expect(await picked).toEqual({ box: { left: 1, top: 2, width: 3, height: 4 }, cut: false });
  });

  it('takes nothing misshapen for an answer', async () => {
    const link = await CameraLink.open(3);
    const asked = link.ask('go', { to: { left: 0, top: 0 }, hideFixed: true, stitched: true });
    end.say({ number: end.posted[0]?.number, ok: true, value: { left: 'far' } });
    await expect(asked).rejects.toMatchObject({ reason: 'failed' });
  });

  it('says when the page has gone', async () => {
    const link = await CameraLink.open(3);
    const asked = link.ask('survey', {});
    end.hangUp();
    await expect(asked).rejects.toMatchObject({ reason: 'page-gone' });
    await expect(link.ask('measure', {})).rejects.toMatchObject({ reason: 'page-gone' });
  });

  it('says when another tab covers the page', async () => {
    const link = await CameraLink.open(3);
    const asked = link.ask('survey', {});
    end.say({ number: end.posted[0]?.number, ok: false, hidden: true });
    await expect(asked).rejects.toMatchObject({ reason: 'not-active' });
  });

  it('says when the page may not be touched', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no') as never);
    await expect(CameraLink.open(3)).rejects.toMatchObject({ reason: 'forbidden' });
  });
});
