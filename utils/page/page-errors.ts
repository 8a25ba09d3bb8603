import type { PageError } from '@/utils/messaging/page-error';
import { MAX_ERRORS } from './spot-errors';

/**
 * What the page says went wrong, each once, and after it what it said a short while ago and shows no longer.
 * @param shown as it can be seen now
 * @param said what was announced lately, newest first
 */
export function pageErrors(shown: readonly string[], said: readonly string[]): PageError[] {
  const gone = said.filter((text) => !shown.some((other) => other.includes(text)));
  return [...shown.map((text) => ({ text, isShown: true })), ...gone.map((text) => ({ text, isShown: false }))].slice(
    0,
    MAX_ERRORS,
  );
}
