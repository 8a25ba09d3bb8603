/** A menu is no place to read in; UTF-16 units. */
const MAX_VALUE = 40;

/** “E-mail: anna@example.org”, with what browsers take for their own signs in a menu's title taken as it is. */
export function menuTitle(label: string, value = ''): string {
  const line = value.replace(/\s+/g, ' ').trim();
  const short = line.length > MAX_VALUE ? `${line.slice(0, MAX_VALUE - 1)}…` : line;
  // `&` marks a key to press and `%s` the selection.
  return [label, short].filter(Boolean).join(': ').replaceAll('&', '&&').replaceAll('%s', '% s');
}
