import { beforeEach, expect, it, vi } from 'vitest';
import type { MessageAnswer } from '@/utils/messaging/protocol';
import { NumberWatch } from '@/utils/page/number-watch';
import { fakeBackground } from '../support/fake-background';
import { fakeLife } from '../support/fake-life';

const say = (text: string) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.body.append(paragraph);
  return paragraph;
};

/** @param state that the background answers with */
function watching(state: MessageAnswer<'text.seen'>['state'] = 'waiting') {
  const answer = { state };
  const background = fakeBackground({ 'text.seen': () => answer });
  const page = fakeLife();
  const looked = vi.fn();
  const watch = new NumberWatch(page.life, looked);
  const seen = () => background.of('text.seen').map(({ segments }) => segments.map(({ text }) => text));
  return { ...page, background, answer, watch, looked, seen };
}

const before = (...texts: string[]) => texts.map((text) => ({ text, place: 'page' as const }));

beforeEach(() => {
  document.body.replaceChildren();
  document.title = '';
  vi.spyOn(console, 'debug').mockReturnValue();
});

it('tells what became visible, each text once, and nothing that stood there before', async () => {
  const { watch, clock, background, seen } = watching();
  say('Contact us');
  watch.start('s1', before('Contact us'));
  say('Your number is 4711');
  await clock.pass(250);
  await clock.pass(10_000);
  expect(seen()).toEqual([['Your number is 4711']]);
  expect(background.of('text.seen')[0]?.submissionId).toBe('s1');
  say('Thank you');
  await clock.pass(250);
  expect(seen()).toEqual([['Your number is 4711'], ['Thank you']]);
});

it('tells the whole of a document that followed, at once', async () => {
  const { watch, clock, seen } = watching();
  say('Your number is 4711');
  watch.start('s1', []);
  await clock.pass(0);
  expect(seen()).toEqual([['Your number is 4711']]);
});

it('tells a new address although no text is new', async () => {
  const { watch, clock, background } = watching();
  say('Contact us');
  watch.start('s1', before('Contact us'));
  await clock.pass(1_000);
  expect(background.told).toEqual([]);
  history.replaceState(null, '', '#/ticket/4711');
  await clock.pass(1_000);
  expect(background.of('text.seen')).toMatchObject([{ segments: [] }]);
  history.replaceState(null, '', '#');
});

it('says again what a toast said while the background was dead, though the toast has gone', async () => {
  const { watch, clock, background, seen } = watching();
  watch.start('s1', before('Contact us'));
  background.deaf = true;
  const toast = say('Your number is 4711');
  await clock.pass(250);
  toast.remove();
  background.deaf = false;
  await clock.pass(250);
  expect(seen()).toEqual([['Your number is 4711'], ['Your number is 4711']]);
  await clock.pass(1_000);
  expect(seen()).toHaveLength(2);
});

it('says it again where the request is not stored yet', async () => {
  const { watch, clock, answer, seen } = watching('unknown');
  watch.start('s1', before('Contact us'));
  const toast = say('Your number is 4711');
  await clock.pass(250);
  toast.remove();
  answer.state = 'waiting';
  await clock.pass(1_000);
  expect(seen()).toEqual([['Your number is 4711'], ['Your number is 4711']]);
});

it('ends when the number is stored', async () => {
  const { watch, clock, answer, seen } = watching();
  watch.start('s1', before('Contact us'));
  expect(watch.waiting).toBe('s1');
  answer.state = 'settled';
  say('Your number is 4711');
  await clock.pass(250);
  expect(watch.waiting).toBeNull();
  say('more');
  await clock.pass(10_000);
  expect(seen()).toHaveLength(1);
  expect(clock.waiting).toBe(0);
});

it('looks four times a second for three minutes', async () => {
  const { watch, clock, looked } = watching();
  watch.start('s1', before('Contact us'));
  await clock.pass(1_000);
  expect(looked).toHaveBeenCalledTimes(5);
  await clock.pass(178_000);
  expect(watch.waiting).toBe('s1');
  await clock.pass(2_000);
  expect(watch.waiting).toBeNull();
  expect(clock.waiting).toBe(0);
});

it('goes on with the newest request, and not anew with the same', async () => {
  const { watch, clock, background, seen } = watching();
  watch.start('s1', before('Contact us'));
  say('Number 1');
  await clock.pass(250);
  watch.start('s1', []);
  await clock.pass(250);
  expect(seen()).toEqual([['Number 1']]);
  watch.start('s2', before('Number 1'));
  say('Number 2');
  await clock.pass(250);
  expect(background.of('text.seen').map(({ submissionId }) => submissionId)).toEqual(['s1', 's2']);
  expect(seen()[1]).toEqual(['Number 2']);
});

it('is not ended by an answer about the request before', async () => {
  const { watch, clock, answer } = watching('settled');
  say('Number 1');
  watch.start('s1', []);
  watch.start('s2', before('Number 1'));
  await clock.pass(0);
  expect(answer.state).toBe('settled');
  expect(watch.waiting).toBe('s2');
});

it('looks no more once the extension has gone', async () => {
  const { watch, clock, looked, seen, orphan } = watching();
  watch.start('s1', before('Contact us'));
  looked.mockClear();
  orphan();
  say('Your number is 4711');
  await clock.pass(10_000);
  expect(looked).not.toHaveBeenCalled();
  expect(seen()).toEqual([]);
  expect(clock.waiting).toBe(0);
});

it('leaves a page that costs much to look at alone for longer', async () => {
  const { watch, life, clock, looked } = watching();
  let spent = 0;
  vi.spyOn(life, 'now').mockImplementation(() => clock.now() + spent);
  looked.mockImplementation(() => {
    spent += 100;
  });
  watch.start('s1', []);
  await clock.pass(4_000);
  expect(looked).toHaveBeenCalledTimes(6);
});
