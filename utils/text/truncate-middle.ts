const CUT = ' · … · ';
/** Share of the beginning: what a window is called stands there. The end is the newest. */
const BEGINNING = 0.3;

/** A text that is too long, without its middle. @param most UTF-16 units of what comes out */
export function truncateMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const beginning = Math.floor((most - CUT.length) * BEGINNING);
  return text.slice(0, beginning) + CUT + text.slice(beginning + CUT.length - most);
}
