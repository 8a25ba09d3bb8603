import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { captureVisible } from '@/utils/capture/assemble/capture-visible';

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const tabs = fakeBrowser.tabs;
let active: number;
beforeEach(() => {
  active = 5;
  vi.spyOn(tabs, 'get').mockImplementation(async (id) => ({ id, windowId: 2, active: id === active }) as never);
  vi.spyOn(tabs, 'query').mockImplementation(async () => [{ id: active }] as never);
});

describe('captureVisible', () => {
  it('gives the picture with its size', async () => {
    const capture = vi.spyOn(tabs, 'captureVisibleTab').mockResolvedValue(PNG as never);
    const picture = await captureVisible(5);
    expect(picture).toMatchObject({ width: 1, height: 1 });
    expect(picture.blob.type).toBe('image/png');
    expect(capture).toHaveBeenCalledWith(2, { format: 'png' });
  });

  it('takes no picture of a tab that is not in view', async () => {
    const capture = vi.spyOn(tabs, 'captureVisibleTab');
    await expect(captureVisible(6)).rejects.toMatchObject({ reason: 'not-active' });
    expect(capture).not.toHaveBeenCalled();
  });

  it('throws a picture away when the person switched tabs meanwhile', async () => {
    vi.spyOn(tabs, 'captureVisibleTab').mockImplementation((async () => {
      active = 9;
      return PNG;
    }) as never);
    await expect(captureVisible(5)).rejects.toMatchObject({ reason: 'not-active' });
  });

  it.each([
    ["Either the '<all_urls>' or 'activeTab' permission is required.", 'forbidden'],
    ['The extensions gallery cannot be scripted.', 'forbidden'],
    ['image readback failed', 'failed'],
  ])('“%s” is: %s', async (message, reason) => {
    vi.spyOn(tabs, 'captureVisibleTab').mockRejectedValue(new Error(message) as never);
    await expect(captureVisible(5)).rejects.toMatchObject({ reason });
  });

  it('waits where Chrome takes no more pictures for now', async () => {
    const quota = new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.');
    const capture = vi
      .spyOn(tabs, 'captureVisibleTab')
      .mockRejectedValueOnce(quota as never)
      .mockResolvedValue(PNG as never);
    await expect(captureVisible(5)).resolves.toMatchObject({ width: 1 });
    expect(capture).toHaveBeenCalledTimes(2);
  });

  it('does not take anything else for a picture', async () => {
    vi.spyOn(tabs, 'captureVisibleTab').mockResolvedValue('data:text/html;base64,PGI+' as never);
    await expect(captureVisible(5)).rejects.toMatchObject({ reason: 'failed' });
  });
});
