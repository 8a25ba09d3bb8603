import { askFrame } from '@/utils/messaging/ask-frame';
import type { FoundForm } from './support-forms';

/**
 * Scrolls the page to a form.
 * @throws CodedError where the page has gone or has changed
 */
export async function showForm({ form, frame }: FoundForm): Promise<void> {
  const { tabId, frameId, documentKey } = frame;
  await askFrame({ tabId, frameId }, 'agent.reveal', { documentKey, formId: form.id });
}
