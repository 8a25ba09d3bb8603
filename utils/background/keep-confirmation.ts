import { type CapturedPicture, captureVisible } from '@/utils/capture/assemble/capture-visible';
import { CaptureError } from '@/utils/model/capture/capture-error';
import type { SupportRequest } from '@/utils/requests/request';
import { addPicture } from '@/utils/store/requests/picture-store';

/** Chrome pictures a window twice a second and refuses a third time. ms */
const AGAIN = [700, 1400];

async function captureSoon(tabId: number): Promise<CapturedPicture> {
  for (const delay of AGAIN) {
    try {
      return await captureVisible(tabId);
    } catch (error) {
      if (!(error instanceof CaptureError) || error.reason !== 'failed') throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  return captureVisible(tabId);
}

/** The picture is worth having, but the number is safe without it: a failure is told and no more. */
export async function keepConfirmation(
  request: SupportRequest,
  tabId: number,
  page: { pageUrl: string; pageTitle: string },
): Promise<void> {
  try {
    const picture = await captureSoon(tabId);
    const takenAt = Date.now();
    await addPicture({
      requestId: request.id,
      kind: 'confirmation',
      fileName: 'confirmation.png',
      takenAt,
      ...picture,
      ...page,
    });
  } catch (error) {
    console.warn('[casebook] no picture of the confirmation', error);
  }
}
