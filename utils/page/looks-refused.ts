import type { FormSigns } from './form-signs';

/**
 * Does a form look as if it was not taken: the message still in it, and more called wrong than before the person sent it? Nothing of it
 * is proof, so a number that comes later is taken all the same.
 * @param before as it was when the person sent it
 * @param again it had been refused before: what is still called wrong then counts, though it is not new
 */
export function looksRefused(before: FormSigns, now: FormSigns, again = false): boolean {
  if (before.message === '' || now.message !== before.message || now.busy) return false;
  if (again && (now.invalid > 0 || now.errors.length > 0)) return true;
  return now.invalid > before.invalid || now.errors.some((text) => !before.errors.includes(text));
}
