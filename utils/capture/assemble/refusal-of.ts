import { CaptureError } from '@/utils/model/capture/capture-error';

/** Why the browser gave no picture. Browsers tell a forbidden page, or a policy against pictures, only by words. */
export function captureErrorOf(cause: unknown): CaptureError {
  const isForbidden = cause instanceof Error && /permission|cannot access|extensions gallery|policy/i.test(cause.message);
  return new CaptureError(isForbidden ? 'forbidden' : 'failed', { cause });
}
