import type { FoundForm } from '@/components/panel/support-forms';
import { fitPicture } from '@/utils/capture/assemble/fit-picture';
import { sizeLimitOf } from '@/utils/capture/assemble/size-limit-of';
import { askFrame } from '@/utils/messaging/ask-frame';
import type { AttachReport } from '@/utils/model/forms/fill-report';
import type { Picture } from '@/utils/requests/picture';
import { bytesToBase64 } from '@/utils/text/base64';

/** Where in a page a picture goes. */
export interface PicturePlace {
  tabId: number;
  frameId: number;
  documentKey: string;
  formId: string | null;
  /** The upload field; `null` where the form has none that could be found. */
  controlId: string | null;
  /** What it stands beside, where there is no form: the composer of a chat. */
  nearId?: string;
  /** Its `accept` attribute. */
  accept: string;
  /** What the page says of it, in which a limit of size may stand. */
  texts: readonly string[];
}

/** What came of it and under which name; `sent` tells what was given where that is not the stored picture itself. */
export interface AttachResult {
  outcome: AttachReport['outcome'];
  fileName: string;
  sent: { type: string; size: number; width: number; height: number } | null;
}

/** The upload field of a form, or the form itself: pages without a field may take what is dropped or pasted. */
export function attachTargetOf({ form, frame }: FoundForm): PicturePlace | undefined {
  if (frame.opaqueOrigin) return undefined;
  const control = form.controls.find(({ type, widget }) => type === 'attachment' && widget === 'file');
  return {
    tabId: frame.tabId,
    frameId: frame.frameId,
    documentKey: frame.documentKey,
    formId: form.id,
    controlId: control?.id ?? null,
    accept: control?.accept ?? '',
    texts: control ? [control.label, control.hint] : [],
  };
}

/**
 * Puts a picture into the form, made smaller or of another type where the form takes it only so.
 * @param renewed where it goes instead, for a chat that has drawn its line anew meanwhile; `undefined` where there is nothing
 * @throws CodedError when the page is gone or has changed
 */
export async function attachPicture(
  picture: Picture,
  target: PicturePlace,
  renewed: (old: PicturePlace) => Promise<PicturePlace | undefined>,
): Promise<AttachResult> {
  const { accept, texts } = target;
  const fitted = await fitPicture({ name: picture.fileName, blob: picture.blob }, { accept, maxBytes: sizeLimitOf(texts) });
  if (!fitted) return { outcome: 'not-accepted', fileName: picture.fileName, sent: null };
  const base64 = bytesToBase64(new Uint8Array(await fitted.blob.arrayBuffer()));
  const file = { name: fitted.name, type: fitted.blob.type, base64 };
  const give = async ({ tabId, frameId, documentKey, formId, controlId, nearId }: PicturePlace) => {
    const place = { documentKey, formId, controlId, nearId: nearId ?? null };
    return (await askFrame({ tabId, frameId }, 'agent.attach', { ...place, file })).outcome;
  };
  let place = target;
  let outcome = await give(place);
  if (outcome === 'gone' && place.nearId !== undefined) {
    const other = await renewed(place);
    if (other) {
      place = other;
      outcome = await give(place);
    }
  }
  // A chat that has no use for its own input may take what is dropped or pasted.
  const mayTakeElse = place.nearId !== undefined && place.controlId !== null;
  if (mayTakeElse && (outcome === 'gone' || outcome === 'did-not-stick')) outcome = await give({ ...place, controlId: null });
  const { width, height } = fitted;
  return {
    outcome,
    fileName: fitted.name,
    sent: fitted.blob === picture.blob ? null : { type: fitted.blob.type, size: fitted.blob.size, width, height },
  };
}
