import { expect, it } from 'vitest';
import { SentWatch } from '@/utils/page/chat/sent-watch';
import { fakeLife } from '../../support/fake-life';

/** A test cannot press a key that the browser trusts, so the event says it is one. */
function press(target: Element, type: 'keydown' | 'pointerdown', trusted: boolean, key = 'Enter'): void {
  const event = type === 'keydown' ? new KeyboardEvent(type, { key, bubbles: true }) : new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  target.dispatchEvent(event);
}

function composer() {
  const area = document.createElement('textarea');
  document.body.replaceChildren(area);
  const sent: string[] = [];
  const page = fakeLife();
  new SentWatch(page.life, (text) => sent.push(text)).watch(area);
  return { area, sent, ...page };
}

it('notices what the person sends with Enter or with the mouse, once', async () => {
  const { area, sent, clock } = composer();
  area.value = 'My order is late ';
  press(area, 'keydown', true);
  press(document.body, 'pointerdown', true);
  area.value = '';
  await clock.pass(3_000);
  expect(sent).toEqual(['My order is late']);
  area.value = 'Again';
  press(document.body, 'pointerdown', true);
  area.remove();
  await clock.pass(3_000);
  expect(sent).toEqual(['My order is late', 'Again']);
});

it('notices it where the chat takes two seconds to empty its line, and not after that', async () => {
  const { area, sent, clock } = composer();
  area.value = 'Slow';
  press(area, 'keydown', true);
  await clock.pass(2_000);
  area.value = '';
  await clock.pass(500);
  expect(sent).toEqual(['Slow']);
  area.value = 'Never';
  press(area, 'keydown', true);
  await clock.pass(3_000);
  area.value = '';
  await clock.pass(3_000);
  expect(sent).toEqual(['Slow']);
});

it('takes neither a press of the page’s own nor one after which the text still stands for sending', async () => {
  const { area, sent, clock } = composer();
  area.value = 'Not yet';
  press(area, 'keydown', true);
  await clock.pass(5_000);
  press(area, 'keydown', false);
  area.value = '';
  await clock.pass(5_000);
  expect(sent).toEqual([]);
});

it('takes what was written last for sent, not what stood there at a blank or a press before', async () => {
  const { area, sent, clock } = composer();
  area.value = 'My';
  press(area, 'keydown', true, ' ');
  press(area, 'pointerdown', true);
  area.value = 'My order is late';
  press(area, 'keydown', true);
  area.value = '';
  await clock.pass(3_000);
  expect(sent).toEqual(['My order is late']);
});

it('hears a blank that presses a button', async () => {
  const { area, sent, clock } = composer();
  const button = document.createElement('button');
  document.body.append(button);
  area.value = 'My order is late';
  press(button, 'keydown', true, ' ');
  area.value = '';
  await clock.pass(3_000);
  expect(sent).toEqual(['My order is late']);
});

it('notices nothing once the extension has gone', async () => {
  const { area, sent, clock, orphan } = composer();
  area.value = 'My order is late';
  press(area, 'keydown', true);
  orphan();
  area.value = '';
  await clock.pass(3_000);
  expect(sent).toEqual([]);
  expect(clock.waiting).toBe(0);
});
