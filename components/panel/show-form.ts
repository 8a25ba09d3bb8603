import { askFrame } from '@/utils/messaging/send';
import type { FoundForm } from './support-forms';

/** Scrolls the page to a form. A frame that has gone shows nothing; the list of forms follows in a moment. */
export async function showForm({ form, frame }: FoundForm): Promise<void> {
  const { tabId, frameId, documentKey } = frame;
  await askFrame({ tabId, frameId }, 'agent.reveal', { documentKey, formId: form.id }).catch((error: unknown) =>
    console.debug('[casebook] not shown', error),
  );
}
