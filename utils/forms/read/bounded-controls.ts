/** A page with more controls than this is an application or hostile; dialogs are put at its end. */
export const MAX_CONTROLS = 400;
const LAST = 100;

/** All controls of a page, or the first and the last of too many, in their order. */
export function boundedControls<Control>(controls: readonly Control[]): Control[] {
  if (controls.length <= MAX_CONTROLS) return [...controls];
  return [...controls.slice(0, MAX_CONTROLS - LAST), ...controls.slice(-LAST)];
}
