/** Words of names apart from each other: `liveChat_open` is a live chat, too. Signs between words stay where they are. */
export function spacedNames(names: string): string {
  return names.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');
}
