import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runCount } from '@/tests/unit/support/run-count';
import { mergeWindow } from '@/utils/chat/conversation/merge-window';
import type { KeptMessage, SeenMessage } from '@/utils/model/chat/chat-message';

interface Look {
  from: number;
  to: number;
}

function shown(conversation: readonly string[], { from, to }: Look, tokenOf: (index: number) => string): SeenMessage[] {
  return conversation.slice(from, to).map((text, index) => ({
    token: tokenOf(from + index),
    side: 'company',
    author: '',
    text,
    time: '',
    attachments: [],
  }));
}

function reassembled(
  conversation: readonly string[],
  looks: readonly Look[],
  tokenOf: (index: number, look: number) => string,
) {
  let ids = 0;
  return looks.reduce<KeptMessage[]>(
    (kept, look, turn) =>
      mergeWindow(
        kept,
        {
          messages: shown(conversation, look, (index) => tokenOf(index, turn)),
          atEnd: look.to === conversation.length,
        },
        { newId: () => String(++ids), now: 0 },
      ),
    [],
  );
}

const look = (length: number) =>
  fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .map(([from, size]) => ({ from, to: Math.min(length, from + size) }));

/** A list that is scrolled: each look has a message in common with the one before. */
function scrolled(looks: readonly Look[]): Look[] {
  const walked: Look[] = [];
  for (const next of looks) {
    const last = walked.at(-1);
    if (!last) walked.push(next);
    else if (next.from >= last.to) walked.push({ from: last.to - 1, to: next.to });
    else if (next.to <= last.from) walked.push({ from: next.from, to: last.from + 1 });
    else walked.push(next);
  }
  return walked;
}

function seenTexts(conversation: readonly string[], looks: readonly Look[]): string[] {
  return conversation.filter((_, index) => looks.some(({ from, to }) => index >= from && index < to));
}

it('reassembles a conversation of few different words from a list that is scrolled, whatever was repeated', () => {
  const scene = fc
    .array(fc.constantFrom('ok', 'no', 'Hello'), { minLength: 1, maxLength: 14 })
    .chain((conversation) =>
      fc.tuple(fc.constant(conversation), fc.array(look(conversation.length), { minLength: 1, maxLength: 12 }).map(scrolled)),
    );
  fc.assert(
    fc.property(scene, ([conversation, looks]) => {
      const kept = reassembled(conversation, looks, (index) => `e${index}`);
      expect(kept.map(({ text }) => text)).toEqual(seenTexts(conversation, looks));
    }),
    { numRuns: runCount(5000, 200) },
  );
});

it('reassembles it when everything is drawn anew with every look, as long as the messages differ', () => {
  const scene = fc
    .integer({ min: 1, max: 14 })
    .chain((length) => fc.tuple(fc.constant(length), fc.array(look(length), { minLength: 1, maxLength: 12 }).map(scrolled)));
  fc.assert(
    fc.property(scene, ([length, looks]) => {
      const conversation = Array.from({ length }, (_, index) => `message ${index}`);
      const kept = reassembled(conversation, looks, (index, turn) => `${turn}-${index}`);
      expect(kept.map(({ text }) => text)).toEqual(seenTexts(conversation, looks));
    }),
    { numRuns: runCount(5000, 150) },
  );
});

it('has every message once and in order after any jumps, once all of it was in view', () => {
  const scene = fc
    .integer({ min: 2, max: 14 })
    .chain((length) => fc.tuple(fc.constant(length), fc.array(look(length), { maxLength: 10 })));
  fc.assert(
    fc.property(scene, ([length, jumps]) => {
      const conversation = Array.from({ length }, (_, index) => `message ${index}`);
      const whole = { from: 0, to: length };
      const kept = reassembled(conversation, [...jumps, whole], (index) => `e${index}`);
      expect(kept.map(({ text }) => text)).toEqual(conversation);
      expect(kept.every(({ run }) => run === 0)).toBe(true);
    }),
    { numRuns: runCount(5000, 150) },
  );
});
