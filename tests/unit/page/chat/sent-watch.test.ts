import { expect, it, vi } from 'vitest';
import { SentWatch } from '@/utils/page/chat/sent-watch';

/** A test cannot press a key that the browser trusts, so the event says it is one. */
function press(target: Element, type: 'keydown' | 'pointerdown', trusted: boolean, key = 'Enter'): void {
  const event = type === 'keydown' ? new KeyboardEvent(type, { key, bubbles: true }) : new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
}

function composer(): { area: HTMLTextAreaElement; sent: string[] } {
  const area = document.createElement('textarea');
  document.body.replaceChildren(area);
  const sent: string[] = [];
  new SentWatch((text) => sent.push(text)).watch(area);
  return { area, sent };
}

it('notices what the person sends with Enter or with the mouse, once', async () => {
  const { area, sent } = composer();
  area.value = 'My order is late ';
  press(area, 'keydown', true);
  press(document.body, 'pointerdown', true);
  area.value = '';
  await vi.waitFor(() => expect(sent).toEqual(['My order is late']));
  area.value = 'Again';
  press(document.body, 'pointerdown', true);
  area.remove();
  await vi.waitFor(() => expect(sent).toEqual(['My order is late', 'Again']));
});

it('takes neither a press of the page’s own nor one after which the text still stands for sending', async () => {
  vi.useFakeTimers();
  const { area, sent } = composer();
  area.value = 'Not yet';
  press(area, 'keydown', true);
  await vi.advanceTimersByTimeAsync(5000);
  press(area, 'keydown', false);
  area.value = '';
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(sent).toEqual([]);
});

it('takes what was written last for sent, not what stood there at a blank or a press before', async () => {
  const { area, sent } = composer();
  area.value = 'My';
  press(area, 'keydown', true, ' ');
  press(area, 'pointerdown', true);
  area.value = 'My order is late';
  press(area, 'keydown', true);
  area.value = '';
  await vi.waitFor(() => expect(sent).toEqual(['My order is late']));
});

it('hears a blank that presses a button', async () => {
  const { area, sent } = composer();
  const button = document.createElement('button');
  document.body.append(button);
  area.value = 'My order is late';
  press(button, 'keydown', true, ' ');
  area.value = '';
  await vi.waitFor(() => expect(sent).toEqual(['My order is late']));
});
