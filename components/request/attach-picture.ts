import type { FoundForm } from '@/components/panel/support-forms';
import { bytesToBase64 } from '@/utils/capture/base64';
import type { AttachReport } from '@/utils/forms/fill-report';
import { askFrame } from '@/utils/messaging/send';
import type { Picture } from '@/utils/requests/picture';
import { addTimelineEntry } from '@/utils/requests/request-store';

/** The upload field a picture goes to. */
export interface AttachTarget {
  tabId: number;
  frameId: number;
  documentKey: string;
  controlId: string;
}

/** The upload field of a form, if it has one. */
export function attachTargetOf({ form, frame }: FoundForm): AttachTarget | undefined {
  const control = form.controls.find(({ type, widget }) => type === 'attachment' && widget === 'file');
  if (!control || frame.opaqueOrigin) return undefined;
  return { tabId: frame.tabId, frameId: frame.frameId, documentKey: frame.documentKey, controlId: control.id };
}

/**
 * Puts a picture into the form.
 * @throws NoAnswerError, RemoteError when the page is gone or has changed
 */
export async function attachPicture(picture: Picture, target: AttachTarget): Promise<AttachReport['outcome']> {
  const { tabId, frameId, documentKey, controlId } = target;
  const base64 = bytesToBase64(new Uint8Array(await picture.blob.arrayBuffer()));
  const file = { name: picture.fileName, type: picture.blob.type, base64 };
  const { outcome } = await askFrame({ tabId, frameId }, 'agent.attach', { documentKey, controlId, file });
  if (outcome === 'attached') await addTimelineEntry(picture.requestId, 'attached', picture.fileName);
  return outcome;
}
