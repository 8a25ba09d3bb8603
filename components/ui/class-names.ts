/** Returns the names that are there as one, as `className` of react-aria takes it: names of a CSS module may be missing for the types. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
