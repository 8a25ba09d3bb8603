/** The steps of what was tried, one a line; marks of a list before them and empty lines are left out. */
export function triedItems(tried: string): string[] {
  return tried
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+/u, '')
        .replace(/[\t ]+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}
