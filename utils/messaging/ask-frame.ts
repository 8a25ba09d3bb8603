import { browser } from 'wxt/browser';
import type { MessageAnswer, MessageData, NameFor } from './protocol';
import { deliver, envelope, parseAnswer } from './send';

/**
 * Asks the agent of one frame.
 * @throws NoAnswerError, RemoteError
 */
export async function askFrame<N extends NameFor<'agent'>>(
  target: { tabId: number; frameId: number },
  name: N,
  data: MessageData<N>,
): Promise<MessageAnswer<N>> {
  const { tabId, frameId } = target;
  return parseAnswer(name, await deliver(() => browser.tabs.sendMessage(tabId, envelope(name, data), { frameId })));
}
