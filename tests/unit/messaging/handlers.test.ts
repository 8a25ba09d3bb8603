import { expect, expectTypeOf, it } from 'vitest';
import { messageHandlers } from '@/utils/background/message-handlers';
import { askFrame } from '@/utils/messaging/ask-frame';
import { type Handlers, listen } from '@/utils/messaging/listen';
import type { Answerer } from '@/utils/messaging/message-definition';
import { type NameFor, protocol } from '@/utils/messaging/protocol';
import { ask } from '@/utils/messaging/send';

const namesFor = (answerer: Answerer) =>
  Object.entries(protocol).flatMap(([name, { answeredBy }]) => (answeredBy === answerer ? [name] : []));

it('the background handles what it must answer and nothing else', () => {
  expect(Object.keys(messageHandlers).sort()).toEqual(namesFor('background').sort());
});

it('a handler too few or too many, or one for another context, does not compile', () => {
  const { 'page.hello': hello, ...others } = messageHandlers;
  // @ts-expect-error One is missing.
  expectTypeOf(others).toExtend<Handlers<'background'>>();
  const surplus = { ...messageHandlers, 'agent.ping': () => ({ documentKey: 'd' }) };
  // @ts-expect-error One is the agent's.
  expectTypeOf(surplus).toExtend<Handlers<'background'>>();
  // @ts-expect-error No such message.
  const unknown: Handlers<'background'> = { ...messageHandlers, 'page.dance': hello };
  // @ts-expect-error It answers something else.
  const other: Handlers<'background'> = { ...messageHandlers, 'tab.attend': async () => ({ access: 'perhaps' }) };
  expect([unknown, other]).toHaveLength(2);
});

it('whom a message goes to follows from the protocol', () => {
  expectTypeOf<NameFor<'background'> & NameFor<'agent'>>().toBeNever();
  // @ts-expect-error The agent answers it.
  expectTypeOf(ask<'agent.ping'>).toBeFunction();
  // @ts-expect-error The background answers it.
  expectTypeOf(askFrame<'tab.attend'>).toBeFunction();
});

it('the background cannot listen without saying how a site stands', () => {
  // @ts-expect-error What its messages depend on is left out.
  const listenBlindly = () => listen('background', messageHandlers);
  expect(listenBlindly).toBeTypeOf('function');
});
