/** What the files of one subject export, by the tag of the language in whose folder each stands. */
export function byTag<Words>(files: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  return Object.fromEntries(Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? path, words]));
}
