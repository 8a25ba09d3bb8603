import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Envelope } from '@/utils/messaging/envelope';
import type { MessageAnswer, MessageData, MessageName } from '@/utils/messaging/protocol';

type Answers = { [N in MessageName]?: (data: MessageData<N>) => MessageAnswer<N> };

/** What page code tells, and a background that answers it; one that is deaf is asleep or dead. */
export function fakeBackground(answers: Answers = {}) {
  const told: Envelope[] = [];
  const background = { told, deaf: false, of: <N extends MessageName>(name: N) => dataOf(told, name) };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (raw: unknown) => {
    const envelope = raw as Envelope;
    told.push(envelope);
    if (background.deaf) throw new Error('Could not establish connection. Receiving end does not exist.');
    const answer = answers[envelope.name] as ((data: unknown) => unknown) | undefined;
    return { ok: true, value: answer?.(envelope.data) };
  });
  return background;
}

/** The data of what was told under a name. */
function dataOf<N extends MessageName>(told: readonly Envelope[], name: N): MessageData<N>[] {
  return told.filter((envelope) => envelope.name === name).map(({ data }) => data as MessageData<N>);
}
